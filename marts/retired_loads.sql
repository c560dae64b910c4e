-- One row per load of which nothing counts any more: it repeats another, or a later load restated it.
with final as (
    select
        load_id,
        -- A load that retires its own records repeats what other loads say.
        case when bool_and(seq = load_id) then 'repeat' else 'restated' end as fate,
        max(seq) as retired_by,
        arg_max(why, seq) as why
    from live_retirements
    where period is null and retired_row is null
    group by load_id
)

select * from final
