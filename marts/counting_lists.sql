-- One row per load of a register that is read today, whichever unit sent it: the newest full list, and later parts.
with lists as (
    select
        counting_loads.load_id,
        counting_loads.table_name,
        counting_loads.feed,
        counting_loads.partial,
        counting_loads.as_of,
        row_number() over (
            partition by counting_loads.table_name, counting_loads.feed, counting_loads.partial
            order by counting_loads.as_of desc nulls last, counting_loads.load_id desc
        ) as place
    from counting_loads
    anti join retired_loads on counting_loads.load_id = retired_loads.load_id
    where counting_loads.covers_from is null
),

full_lists as (
    select *
    from lists
    where not partial and place = 1
),

final as (
    select load_id, table_name, feed, partial, as_of
    from full_lists
    union all
    select lists.load_id, lists.table_name, lists.feed, lists.partial, lists.as_of
    from lists
    left join full_lists on lists.table_name = full_lists.table_name and lists.feed = full_lists.feed
    where lists.partial
        and (
            full_lists.load_id is null
            or (lists.as_of, lists.load_id) > (full_lists.as_of, full_lists.load_id)
        )
)

select * from final
