-- One row per load, month or record that no longer counts: a repeat, restated or corrected, by which act.
with named as (
    select seq, load_id, retired_row, why, case when retired_row is null then period end as period
    from live_retirements
),

final as (
    select
        load_id,
        period,
        retired_row,
        -- A load that retires its own records repeats what other loads say.
        case
            when bool_and(seq = load_id) then 'repeat'
            when retired_row is null then 'restated'
            else 'corrected'
        end as fate,
        max(seq) as retired_by,
        arg_max(why, seq) as why
    from named
    group by load_id, period, retired_row
)

select * from final
