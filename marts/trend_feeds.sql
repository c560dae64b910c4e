-- One row per spend feed that has sent up to lately: from which month to which its unit is covered without a gap.
-- At most three years, and only months that are over (and closed, once finance closes some).
with claimed as (
    select
        feed, coalesce(unit, '') as unit,
        unnest(generate_series(
            cast(covers_from || '-01' as date), cast(covers_to || '-01' as date), interval 1 month
        )) as month,
        max(covers_to) over () as newest
    from live_sheets
    where table_name = 'spend' and covers_from is not null and covers_to is not null
),

ended as materialized (
    select distinct claimed.feed, claimed.unit, strftime(claimed.month, '%Y-%m') as period,
        date_diff('month', date '1970-01-01', claimed.month) as place
    from claimed
    cross join period_today
    where strftime(claimed.month, '%Y-%m') < coalesce(period_today.opens_with, period_today.period, claimed.newest)
),

latest as (
    select max(place) as place from ended
),

runs as (
    select unit, place, period, place - dense_rank() over (partition by unit order by place) as run
    from (select distinct unit, place, period from ended)
),

-- The last stretch of months without a gap; who has not sent for three months is not looked at.
units as (
    select unit, min(period) as first_month, max(period) as last_month
    from (select runs.*, max(run) over (partition by unit) as last_run from runs) as ranked
    cross join latest
    where run = last_run and ranked.place > latest.place - 36
    group by unit, latest.place
    having max(ranked.place) > latest.place - 3
),

begun as (
    select feed, unit, min(place) as place, min(period) as period
    from ended
    group by feed, unit
),

-- A ledger that came beside another one of its unit, later, did not begin to spend then: its series begin with it.
beside as (
    select distinct begun.feed
    from begun
    inner join ended as now on begun.unit = now.unit and begun.feed <> now.feed and now.place = begun.place
    inner join ended as then_ on now.feed = then_.feed and then_.place = begun.place - 1
),

final as (
    select
        begun.feed, begun.unit,
        case when beside.feed is null then units.first_month else greatest(units.first_month, begun.period) end
            as first_month,
        units.last_month
    from begun
    inner join units on begun.unit = units.unit
    left join beside on begun.feed = beside.feed
)

select * from final
