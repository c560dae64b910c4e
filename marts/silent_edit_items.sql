-- One row per item that a list says otherwise than the list before it, while nobody said a word about it.
with pairs as materialized (
    select
        *,
        try_cast(likelihood as bigint) * try_cast(consequence as bigint) as rating,
        try_cast(likelihood_then as bigint) * try_cast(consequence_then as bigint) as rating_then,
        list_position(['low', 'medium', 'high', 'very_high'], residual_level) as height,
        list_position(['low', 'medium', 'high', 'very_high'], residual_level_then) as height_then
    from silent_edit_pairs
),

gone as (
    select 'row_gone' as kind, pairs.* replace (subject_then as subject), null as column_name, 'listed' as old, 'no longer listed' as new
    from pairs
    -- An item of the same name under another number was numbered anew: it is still there.
    anti join (select load_id, subject from pairs where is_added) as added
        on pairs.load_id = added.load_id and lower(trim(pairs.subject_then)) = lower(trim(added.subject))
    where is_gone and not was_over
),

standing as materialized (
    select * from pairs where not is_gone and not is_added and not is_over
),

blanked as (
    select 'owner_blanked' as kind, standing.*, owner_column as column_name, owner_then as old, owner as new
    from standing
    left join names_judged as judged on standing.owner = judged.written
    left join names_judged as judged_then on standing.owner_then = judged_then.written
    where owner_then is not null and judged_then.proposed is distinct from 'placeholder'
        and (owner is null or judged.proposed = 'placeholder')
),

lowered as (
    select
        'risk_lowered' as kind, standing.*,
        case when rating is not distinct from rating_then then 'residual_level'
            when likelihood is distinct from likelihood_then then 'likelihood' else 'consequence' end as column_name,
        case when rating < rating_then then likelihood_then || ' x ' || consequence_then else residual_level_then end as old,
        case when rating < rating_then then likelihood || ' x ' || consequence else residual_level end as new
    from standing
    where (rating < rating_then or (height < height_then and rating is not distinct from rating_then))
        and treatment is not distinct from treatment_then and not is_treated
),

dates as (
    select standing.*, unnest(map_keys(dates_then)) as column_name
    from standing
    anti join silent_edit_notes as notes
        on standing.load_id = notes.load_id
        and notes.about in (lower(trim(standing.initiative_id)), lower(trim(standing.initiative)))
    where texts is not distinct from texts_then and notes_other is not distinct from notes_other_then
),

moved as (
    select 'date_moved' as kind, dates.*, dates_then[column_name]::varchar as old, dates[column_name]::varchar as new,
        date_diff('day', dates_then[column_name], dates[column_name]) as days
    from dates
    where dates_then[column_name] is not null and dates_then[column_name] is distinct from dates[column_name]
),

together as (
    select *, null::bigint as days from (
        select * from gone union all by name select * from blanked union all by name select * from lowered
    )
    union all by name
    select * from moved
),

final as (
    select together.*
    from together
    -- A list that no longer has the column says nothing about it.
    left join load_columns on together.load_id = load_columns.load_id and together.column_name = load_columns.column_name
    where load_columns.load_id is not null or together.kind = 'row_gone'
)

select * from final
