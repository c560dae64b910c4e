-- One row per supplier with contracts in force in the last twelve covered months: what it was paid while one of them was.
-- A bill of every year that came a little early stands twice in twelve months: once is enough.
with spans as (
    select distinct supplier_key, first_month, final_month
    from contract_allowances
    where supplier_key is not null
),

paid as (
    select distinct paid.*
    from paid_by_month as paid
    inner join spans
        on paid.supplier_key = spans.supplier_key and paid.period between spans.first_month and spans.final_month
),

sums as (
    select
        paid.supplier_key, max(paid.supplier) as supplier, count(distinct paid.currency) as currencies,
        max(paid.currency) as currency, sum(paid.amount) as amount, sum(paid.amount * rates.rate) as converted,
        bool_and(rates.rate is not null) as has_rates,
        count(distinct paid.period) filter (paid.amount > 0) as months_paid
    from paid
    left join constant_rates as rates on paid.currency = rates.currency
    group by paid.supplier_key
),

final as (
    select
        sums.* replace (
            sums.amount - coalesce(early.amount, 0) as amount,
            sums.converted - coalesce(early.converted, 0) as converted
        )
    from sums
    left join annual_early as early on sums.supplier_key = early.supplier_key
)

select * from final
