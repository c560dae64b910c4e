-- One row per record that was retired by itself: a repeat of one loaded before, or a document that was corrected.
with final as (
    select
        load_id,
        retired_row,
        case when bool_and(seq = load_id) then 'repeat' else 'corrected' end as fate,
        max(seq) as retired_by,
        arg_max(why, seq) as why
    from live_retirements
    where retired_row is not null
    group by load_id, retired_row
)

select * from final
