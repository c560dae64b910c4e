-- One row per feed of which something counts: when it came last, from whom, and as of when.
with final as (
    select
        table_name, feed, count(*) as loads,
        nullif(arg_max(unit, load_id), '') as unit,
        max(load_id) as last_load_id,
        max(loaded_at) as last_loaded_at,
        cast(max(loaded_at) as date) as sent_on,
        arg_max(loaded_by, load_id) as last_by,
        max(as_of) as as_of,
        max(covers_to) as covers_to
    from live_loads
    group by table_name, feed
)

select * from final
