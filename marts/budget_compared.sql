-- One row per unit and cost centre (else account) of a budget: planned, spent and bills of every year, in one currency.
with yearly as (
    select
        months.unit, coalesce(named.part, bills.cost_centre) as cost_centre, bills.category, sum(bills.amount) as amount,
        sum(bills.amount * rates.rate) as converted
    from annual_bills as bills
    inner join budget_months as months on months.unit in (coalesce(bills.unit, ''), '') and bills.period = months.period
    left join constant_rates as rates on bills.currency = rates.currency
    left join budget_named as named on months.unit = named.unit and bills.cost_centre = named.cost_centre
    group by all
),

known as (
    select
        kept.*, coalesce(yearly.amount, 0) as yearly, coalesce(yearly.converted, 0) as yearly_converted,
        kept.spent - kept.planned as excess
    from budget_kept as kept
    left join (
        select unit, cost_centre as part, category, sum(amount) as amount, sum(converted) as converted
        from yearly
        group by all
    ) as yearly on kept.by_centre and kept.unit = yearly.unit and kept.part = yearly.part
        and kept.category is not distinct from yearly.category
),

summed as (
    select
        known.unit, known.part, max(known.by_centre) as by_centre, bool_and(known.has_rates) as has_rates,
        count(distinct known.currency) = 1 and max(known.currencies) = 1 as is_one,
        max(known.currency) as own_currency,
        arg_max(known.category, known.spent) as driver,
        case when is_one then sum(known.planned) when bool_and(known.has_rates) then sum(known.planned_converted) end
            as planned,
        case when is_one then sum(known.spent) when bool_and(known.has_rates) then sum(known.spent_converted) end as spent,
        case when is_one then sum(known.yearly) when bool_and(known.has_rates) then sum(known.yearly_converted) end
            as yearly,
        sum(known.planned) as any_plan
    from known
    group by known.unit, known.part
),

final as (
    select
        summed.*, case when summed.is_one then summed.own_currency else reporting_currency.currency end as currency,
        summed.spent - summed.planned as over,
        (summed.spent - summed.yearly - summed.planned) * coalesce(case when summed.is_one then rates.rate end, 1)
            as weight
    from summed
    cross join reporting_currency
    left join constant_rates as rates on summed.own_currency = rates.currency
)

select * from final
