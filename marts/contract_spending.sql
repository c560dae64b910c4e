-- One row per vendor with contracts in force in the last twelve covered months: what they allow, and what was paid then.
with signed as (
    select
        supplier_key, max(listed_vendor) as listed_vendor, min(feed) as feed, bool_and(is_known) as is_known,
        min(first_month) as first_month, max(final_month) as final_month, count(*) as contracts,
        count(distinct allowances.currency) as currencies, max(allowances.currency) as currency,
        sum(allowed) as allowed, sum(whole_value) as whole_value, sum(allowed * rates.rate) as allowed_converted,
        sum(whole_value * rates.rate) as whole_converted, bool_and(rates.rate is not null) as has_rates,
        string_agg(coalesce(contract_id, subject), ', ' order by contract_id, subject) as named,
        list({'load_id': load_id, 'source_row': source_row, 'column_name': 'annual_value'}
            order by load_id, source_row)[1:5] as cells
    from contract_allowances as allowances
    left join constant_rates as rates on allowances.currency = rates.currency
    where supplier_key is not null
    group by supplier_key
),

-- In the currency of both where it is one, else in the reporting currency at one rate; else it cannot be told.
joined as (
    select
        signed.* exclude (allowed, currencies), paid.supplier, paid.months_paid,
        date_diff('month', cast(signed.first_month || '-01' as date), cast(signed.final_month || '-01' as date)) + 1
            as months,
        signed.currencies = 1 and paid.currencies = 1 and signed.currency = paid.currency as is_one,
        case when is_one then paid.amount
            when signed.has_rates and paid.has_rates then paid.converted end as paid,
        case when is_one then signed.allowed when signed.has_rates and paid.has_rates then signed.allowed_converted end
            as share_allowed,
        case when is_one then signed.whole_value when signed.has_rates and paid.has_rates then signed.whole_converted end
            as whole_allowed
    from signed
    inner join contract_paid as paid on signed.supplier_key = paid.supplier_key
),

final as (
    select
        joined.supplier_key, joined.listed_vendor, joined.feed, joined.supplier, joined.contracts, joined.named, joined.cells,
        joined.first_month, joined.final_month, joined.months, joined.months_paid, joined.is_known, joined.paid,
        case when joined.is_one then joined.currency else reporting_currency.currency end as currency,
        -- Billed in no more than half of the months: a bill may be for a whole year.
        case when joined.months_paid * 2 <= joined.months then greatest(joined.whole_allowed, joined.share_allowed)
            else joined.share_allowed end as allowed,
        joined.paid - allowed as over
    from joined
    cross join reporting_currency
)

select * from final
