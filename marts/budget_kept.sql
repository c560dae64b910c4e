-- One row per unit, cost centre (else account) and account: what was planned and spent in the months compared, at one rate.
with grains as (
    select coalesce(unit, '') as unit, count(cost_centre) > 0 as by_centre
    from budget_lines
    group by all
),

lines as (
    select
        grains.unit, case when grains.by_centre then lines.cost_centre else lines.category end as part, lines.category,
        lines.period, lines.currency_known as currency, lines.amount,
        case lines.version when 'revised' then 1 when 'original' then 2 when 'forecast' then 4 else 3 end as place,
        min(place) over (partition by grains.unit) as best
    from budget_lines as lines
    inner join grains on coalesce(lines.unit, '') = grains.unit
),

versions as (
    select unit, part, category, place, min(period) as since
    from lines
    group by all
),

-- A revision replaces the plan of what it names, from its first month on; what it does not name stands as it was.
planned as (
    select lines.unit, lines.part, lines.category, lines.currency, lines.amount as planned, 0 as spent
    from lines
    inner join budget_months as months on lines.unit = months.unit and lines.period = months.period
    anti join versions as newer
        on lines.unit = newer.unit and lines.part is not distinct from newer.part
        and lines.category is not distinct from newer.category and newer.place < lines.place
        and newer.since <= lines.period
    where lines.place < 4 or lines.best = 4
),

spent as (
    select
        grains.unit, case when grains.by_centre then sums.cost_centre else sums.category end as part, sums.category,
        sums.currency_known as currency, 0 as planned, sums.amount as spent
    from spend_rollup_current as sums
    inner join grains on grains.unit in (coalesce(sums.unit, ''), '')
    inner join budget_months as months on grains.unit = months.unit and sums.period = months.period
    where not sums.is_intercompany
),

together as (
    select * from planned
    union all
    select * from spent
),

final as (
    select
        together.unit, together.part, together.category, max(grains.by_centre) as by_centre,
        sum(together.planned) as planned, sum(together.spent) as spent,
        sum(together.planned * rates.rate) as planned_converted, sum(together.spent * rates.rate) as spent_converted,
        bool_and(rates.rate is not null) as has_rates,
        min(together.currency) as currency, count(distinct together.currency) as currencies
    from together
    inner join grains on together.unit = grains.unit
    left join constant_rates as rates on together.currency = rates.currency
    where together.part is not null
    group by together.unit, together.part, together.category
)

select * from final
