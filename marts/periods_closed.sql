-- One row per closing of the books that stands at this sequence, and up to which period it holds: a later opening cuts it.
with standing as (
    select *
    from period_events
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and seq not in (select act_seq from undone_acts)
),

cut as (
    select closed.seq, min(opened.period) as opened_from
    from standing as closed
    inner join standing as opened on opened.seq > closed.seq and opened.period <= closed.period
    where closed.event = 'close' and opened.event = 'open'
    group by closed.seq
),

final as (
    select
        standing.seq, standing.period, standing.reason, standing.said_at as closed_at, standing.said_by as closed_by,
        coalesce(
            strftime(cast(cut.opened_from || '-01' as date) - interval 1 month, '%Y-%m'), standing.period
        ) as closed_to
    from standing
    left join cut on standing.seq = cut.seq
    where standing.event = 'close'
)

select * from final
