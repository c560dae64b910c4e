-- One row per correction that was ever made: what it says, what the list said then and says now, and whether it stands.
with known as (
    select
        corrections.*,
        corrections.seq in (select act_seq from undone_acts) as is_undone
    from corrections
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
),

placed as (
    select
        *,
        row_number() over (
            partition by table_name, feed, item_key, column_name, is_undone order by seq desc
        ) as place
    from known
),

stated as (
    select
        placed.* exclude (source_value, source_text, load_id, source_row, cell, is_undone, place),
        placed.source_text as source_then,
        case when heard.load_id is null then placed.source_text else nullif(heard.source_text, '') end as source_now,
        case
            when is_undone then 'withdrawn'
            when agreed then 'source_agrees'
            when was_taken then 'third_value'
            when place > 1 then 'replaced'
            when heard = 'third' then 'third_value'
            when heard = 'gone' then 'gone'
            else 'stands'
        end as state,
        heard.ended_by,
        coalesce(heard.load_id, placed.load_id) as load_id,
        coalesce(heard.source_row, placed.source_row) as row_of_list,
        case when heard.load_id is null then placed.cell else nullif(heard.cell, '') end as cell
    from placed
    left join corrections_heard as heard on placed.seq = heard.correction_seq
),

final as (
    select
        stated.* exclude (ended_by),
        case when state in ('source_agrees', 'third_value') then ended_by end as ended_by,
        case
            when state = 'stands'
                then greatest(0, date_diff('day', cast(said_at as date), cast(getvariable('today') as date)))
        end as days_open,
        nullif(loads.unit, '') as unit, loads.file, loads.sheet, loads.loaded_by,
        coalesce(duties.sender, loads.loaded_by) as sender
    from stated
    left join loads on stated.load_id = loads.load_id
    left join trust_duties as duties on stated.table_name = duties.table_name and stated.feed = duties.feed
    where coalesce(list_contains(getvariable('units'), loads.unit), true)
)

select * from final
