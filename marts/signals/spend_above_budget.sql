-- One row per cost centre, else account, that spent more than its budget in the months that both cover (F4).
-- A bill that came a year before as well is left out: a budget that forgot it is no rise.
with compared as (
    select * from budget_compared
),

reach as (
    select unit, min(period) as first_month, max(period) as last_month, count(*) as months
    from budget_months
    group by unit
),

-- Where a supplier that is above its contract explains most of it, that signal presses, and this one says so.
told as (
    select
        coalesce(bearing.unit, '') as unit, bearing.cost_centre as part,
        arg_max(spent.supplier, spent.over * rates.rate) as supplier, sum(spent.over * rates.rate) as over
    from contract_spending as spent
    cross join limits
    inner join constant_rates as rates on spent.currency = rates.currency
    inner join paid_asks as bearing on spent.supplier_key = bearing.supplier_key
    where spent.is_known and spent.over >= spent.allowed * limits.contract_over_share
    group by all
),

final as (
    select
        'budget' as table_name, records.feed, case when compared.by_centre then 'cost_centre' else 'account' end
            as subject_type,
        compared.part as subject_id,
        concat(case when compared.by_centre then 'Cost centre ' else 'Account ' end, compared.part) as subject,
        case
            when told.over >= compared.weight / 2 then 'medium'
            when compared.weight >= limits.budget_over_pressing then 'high'
            else 'medium'
        end as severity,
        concat(
            'it spent ', format('{:,}', cast(round(compared.spent) as bigint)), ' ' || compared.currency, ' from ',
            strftime(cast(reach.first_month || '-01' as date), '%b'), ' to ',
            strftime(cast(reach.last_month || '-01' as date), '%b %Y'), ', where its budget has ',
            format('{:,}', cast(round(compared.planned) as bigint)), ': ',
            cast(round(100 * compared.over / compared.planned) as bigint), ' percent more',
            case when compared.by_centre then ', the most on ' || compared.driver end,
            case when told.over >= compared.weight / 2 then concat(', with ', told.supplier, ' above its contract') end
        ) as because,
        coalesce(holders.owner_now, 'No owner yet') as ask,
        cast(compared.over as decimal(38, 4)) as amount, compared.currency, 'spent above budget' as money,
        concat(
            'over budget by ', cast(round(100 * limits.budget_over_share) as integer), ' percent and ',
            format('{:,}', cast(limits.budget_over_amount as bigint)), ' or more over ', limits.budget_months_from,
            ' closed months or more, without annual bills'
        ) as threshold,
        records.load_id, records.source_row, ['amount'] as columns, largest.cells as others
    from compared
    cross join limits
    inner join reach on compared.unit = reach.unit
    left join budget_records as records on compared.unit = records.unit and compared.part = records.part
    left join budget_largest as largest on compared.unit = largest.unit and compared.part = largest.part
    left join told on compared.unit = told.unit and compared.part = told.part
    left join budget_holders as holders on compared.unit = holders.unit and compared.part = holders.cost_centre
    where reach.months >= limits.budget_months_from and compared.planned > 0
        and compared.spent - compared.yearly >= compared.planned * (1 + limits.budget_over_share)
        and compared.weight >= limits.budget_over_amount
)

select * from final
