-- One row per unit, cost centre (else account) and account: what was planned and spent in the months compared, at one rate.
with grains as (
    select distinct unit, by_centre
    from budget_plans
),

planned as (
    select
        grains.unit, case when grains.by_centre then lines.cost_centre else lines.category end as part, lines.category,
        lines.currency_known as currency, lines.amount as planned, 0 as spent
    from budget_lines as lines
    inner join grains on coalesce(lines.unit, '') = grains.unit
    inner join budget_months as months on grains.unit = months.unit and lines.period = months.period
    where lines.stands
),

spent as (
    select
        grains.unit,
        case when grains.by_centre then coalesce(named.part, sums.cost_centre) else sums.category end as part, sums.category,
        sums.currency_known as currency, 0 as planned, sums.amount as spent
    from spend_rollup_current as sums
    inner join grains on grains.unit in (coalesce(sums.unit, ''), '')
    inner join budget_months as months on grains.unit = months.unit and sums.period = months.period
    left join budget_named as named on grains.unit = named.unit and sums.cost_centre = named.cost_centre
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
