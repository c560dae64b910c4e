-- One row per record (or one month of it) retired by itself: a repeat of one loaded before, or a corrected document.
with final as (
    select
        load_id,
        retired_row,
        period,
        case when bool_and(seq = load_id) then 'repeat' else 'corrected' end as fate,
        max(seq) as retired_by,
        arg_max(why, seq) as why
    from live_retirements
    where retired_row is not null
    group by load_id, retired_row, period
)

select * from final
