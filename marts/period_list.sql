-- One row per period that a spend ledger covers, and the one of today: its days, whether it is closed, by whom and when.
with claimed as (
    select distinct
        unnest(generate_series(
            cast(covers_from || '-01' as date), cast(covers_to || '-01' as date), interval 1 month
        )) as first_of_month
    from live_sheets
    where table_name = 'spend' and covers_from is not null and covers_to is not null
),

known as (
    select strftime(first_of_month, '%Y-%m') as period from claimed
    union
    select period from spend_rollup_current
    union
    select period from period_today
    where period is not null
),

counted as (
    select period, cast(sum(records) as bigint) as records
    from spend_rollup_current
    group by period
),

by_calendar as (
    select period, min(day) as first_day, max(day) as last_day
    from fiscal_days
    group by period
),

closing as (
    select known.period, min(periods_closed.seq) as seq
    from known
    inner join periods_closed on known.period <= periods_closed.closed_to
    group by known.period
),

final as (
    select
        known.period,
        coalesce(by_calendar.first_day, cast(known.period || '-01' as date)) as first_day,
        coalesce(by_calendar.last_day, last_day(cast(known.period || '-01' as date))) as last_day,
        case
            when closing.seq is not null then 'closed'
            when period_today.closed_to is not null or known.period >= period_today.period then 'provisional'
            when known.period < period_today.period then 'over'
            else 'unknown'
        end as period_state,
        case
            when closing.seq is not null then 'finance closed it'
            when period_today.closed_to is not null then 'it comes after the last closed period'
            when known.period >= period_today.period then 'it is not over'
            when known.period < period_today.period then 'it is over, and finance has closed no period yet'
            else 'nobody said which day it is'
        end as period_because,
        counted.records,
        periods_closed.closed_at,
        periods_closed.closed_by,
        periods_closed.reason
    from known
    cross join period_today
    left join by_calendar on known.period = by_calendar.period
    left join closing on known.period = closing.period
    left join periods_closed on closing.seq = periods_closed.seq
    left join counted on known.period = counted.period
)

select * from final
