-- One row per contract that lines of the last twelve covered months name by its number: what they sum up to.
with lines as (
    select
        lower(trim(spend.contract_id)) as called, spend.period, spend.amount, spend.currency_known as currency,
        coalesce(spend.unit, '') as own, spend.load_id, spend.source_row
    from spend_current as spend
    cross join spend_window
    where spend.contract_id is not null and spend.amount is not null
        and spend.period between spend_window.first_month and spend_window.last_month
),

billed as (
    select
        allowances.load_id, allowances.source_row,
        count(distinct lines.period) filter (lines.amount > 0) as months_paid,
        bool_and(lines.currency = allowances.currency) as is_one,
        sum(lines.amount) as amount, sum(lines.amount * rates.rate) as converted,
        bool_and(rates.rate is not null) as has_rates,
        list({'load_id': lines.load_id, 'source_row': lines.source_row, 'column_name': 'amount'}
            order by lines.amount desc, lines.load_id, lines.source_row)[1:5] as cells
    from lines
    inner join contract_allowances as allowances
        on lines.called = lower(trim(allowances.contract_id)) and (lines.own = allowances.own or '' in (lines.own, allowances.own))
        and lines.period between allowances.first_month and allowances.final_month
    left join constant_rates as rates on lines.currency = rates.currency
    group by allowances.load_id, allowances.source_row
),

compared as (
    select
        allowances.* exclude (allowed, whole_value), billed.cells, rates.rate,
        case when billed.months_paid * 2 <= allowances.months
            then greatest(allowances.whole_value, allowances.allowed) else allowances.allowed end as allowed,
        case when billed.is_one then billed.amount when billed.has_rates then billed.converted / rates.rate end as paid
    from billed
    inner join contract_allowances as allowances
        on billed.load_id = allowances.load_id and billed.source_row = allowances.source_row
    left join constant_rates as rates on allowances.currency = rates.currency
    where allowances.is_known
),

final as (
    select
        compared.* exclude (rate), cast(paid - allowed as decimal(38, 4)) as over,
        cast((paid - allowed) * coalesce(rate, 1) as decimal(38, 4)) as weight
    from compared
)

select * from final
