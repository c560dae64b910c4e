-- One row per supplier: what it was paid in the last twelve covered months, at one rate; unknown without a rate.
with sums as (
    select
        paid.supplier_key, paid.currency, max(paid.listed_vendor) as listed_vendor, max(paid.supplier) as supplier,
        sum(paid.amount) as amount, sum(paid.amount * rates.rate) as converted,
        max(paid.period) filter (paid.amount > 0) as last_paid
    from paid_by_month as paid
    cross join spend_window
    left join constant_rates as rates on paid.currency = rates.currency
    where paid.period >= spend_window.first_month
    group by paid.supplier_key, paid.currency
),

final as (
    select
        sums.supplier_key, max(sums.listed_vendor) as listed_vendor, max(sums.supplier) as supplier,
        max(sums.last_paid) as last_paid,
        -- In the reporting currency where every part has a rate, else in the only currency; several are never added.
        case
            when bool_and(sums.converted is not null) then sum(sums.converted) when count(*) = 1 then sum(sums.amount)
        end as amount,
        case
            when bool_and(sums.converted is not null) then max(reporting_currency.currency)
            when count(*) = 1 then max(sums.currency)
        end as currency
    from sums
    cross join reporting_currency
    group by sums.supplier_key
)

select * from final
