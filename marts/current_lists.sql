-- One row per load of a register that is read today: the newest full list of its feed, and later parts of it.
with final as (
    select counting_lists.*
    from counting_lists
    inner join live_loads on counting_lists.load_id = live_loads.load_id
)

select * from final
