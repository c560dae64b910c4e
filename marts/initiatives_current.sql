-- One row per record of the initiatives lists that are current; a later part of a list replaces its own keys only.
with listed as (
    select
        initiatives.*,
        current_lists.feed,
        live_loads.unit as feed_unit,
        current_lists.as_of,
        coalesce(initiatives.initiative_id, lower(initiatives.title)) as item_key
    from initiatives
    inner join current_lists on initiatives.load_id = current_lists.load_id
    inner join live_loads on initiatives.load_id = live_loads.load_id
),

final as (
    select *
    from listed
    qualify dense_rank() over (partition by feed, item_key order by as_of desc nulls last, load_id desc) = 1
)

select * from final
