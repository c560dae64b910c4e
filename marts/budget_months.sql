-- One row per unit with a budget and month of its newest fiscal year that spend can be compared in: over, and covered
-- by every ledger of the unit that had not ended well before. A budget without a unit is for all units ('').
with planned as (
    select distinct coalesce(unit, '') as unit, period
    from budget_lines
),

claims as (
    select distinct
        sheets.feed, coalesce(sheets.unit, '') as unit,
        strftime(unnest(generate_series(
            cast(covers_from || '-01' as date), cast(covers_to || '-01' as date), interval 1 month
        )), '%Y-%m') as period
    from live_sheets as sheets
    where sheets.table_name = 'spend' and covers_from is not null and covers_to is not null
),

reach as (
    select feed, unit, min(period) as first_month, cast(max(period) || '-01' as date) as last_day
    from claims
    group by feed, unit
),

due as (
    select planned.unit, planned.period, count(*) as feeds, count(claims.period) as told
    from planned
    cross join spend_window
    inner join reach
        on planned.unit in (reach.unit, '') and reach.first_month <= planned.period
        and cast(planned.period || '-01' as date) <= reach.last_day + interval 3 month
    left join claims on reach.feed = claims.feed and reach.unit = claims.unit and planned.period = claims.period
    where planned.period <= spend_window.last_month
    group by planned.unit, planned.period
),

starts as (
    select cast(max(value) as integer) as month from settings where name = 'fiscal_year_start'
),

final as (
    select due.unit, due.period
    from due
    cross join starts
    where due.feeds = due.told
    -- Of the fiscal year that the last of them is in.
    qualify cast(due.period || '-01' as date) - to_months(starts.month - 1)
        >= date_trunc('year', max(cast(due.period || '-01' as date)) over (partition by due.unit)
            - to_months(starts.month - 1))
)

select * from final
