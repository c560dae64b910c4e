-- One row per load and month of which nothing counts any more, because a later load restated the month.
with final as (
    select
        load_id,
        period,
        case when bool_and(seq = load_id) then 'repeat' else 'restated' end as fate,
        max(seq) as retired_by,
        arg_max(why, seq) as why
    from live_retirements
    where period is not null and retired_row is null
    group by load_id, period
)

select * from final
