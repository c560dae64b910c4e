-- One row per feed that sent something by now: whether it had a list at the last review, and whether it sent one since.
with final as (
    select
        live_loads.table_name,
        live_loads.feed,
        max(live_loads.load_id) as load_id,
        max(live_loads.load_id) > max(last_review.seq) as has_sent,
        count(live_loads_before.load_id) > 0 as was_there
    from live_loads
    cross join last_review
    left join live_loads_before on live_loads.load_id = live_loads_before.load_id
    group by live_loads.table_name, live_loads.feed
)

select * from final
