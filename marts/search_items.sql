-- One row per thing that the search finds: an item of a current list, a person, or a sheet that was loaded.
with told as (
    select * from search_lists
    union all by name
    select
        case when is_group then 'team_or_role' else 'person' end as thing_kind, 'people' as item_table,
        person as thing, is_gone as is_over,
        case when is_gone then 'no_longer_here' else coalesce(title, standing) end as state,
        concat_ws(' ', spellings, email, title) as also, unit, feed, person_key as item_key, load_id, source_row, file,
        sheet, loaded_at, loaded_by, raw, origins
    from search_people
    union all by name
    select
        'file' as thing_kind, 'loads' as item_table, cast(load_id as varchar) as thing_id,
        concat_ws(', ', file, nullif(sheet, '')) as thing, loaded_by as owner, status as state,
        status not in ('current', 'partly replaced') as is_over, feed as also, unit, feed,
        cast(load_id as varchar) as item_key, load_id, file, sheet, loaded_at, loaded_by
    from load_register
),

final as (
    select
        told.*,
        trim(regexp_replace(strip_accents(lower(thing)), '[^\p{L}\p{N}]+', ' ', 'g')) as thing_sought,
        regexp_replace(strip_accents(lower(thing_id)), '[^\p{L}\p{N}]+', '', 'g') as id_sought,
        trim(regexp_replace(strip_accents(lower(also)), '[^\p{L}\p{N}]+', ' ', 'g')) as also_sought
    from told
)

select * from final
