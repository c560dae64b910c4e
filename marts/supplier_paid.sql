-- One row per vendor as the ledgers name it, unit and currency: all its lines, and what the last twelve months came to.
with rolled as (
    select
        vendor_id, vendor_name, unit, currency_known, period,
        case when period between first_month and last_month then 1 else 0 end as is_recent,
        sum(records) as records, sum(amount) as amount
    from spend_rollup_current
    cross join spend_window
    where not is_intercompany
    group by all
),

converted as (
    select
        rolled.*, reporting_currency.currency as reporting,
        rolled.amount * case
            when rolled.currency_known = reporting_currency.currency then 1 else reporting_rates.rate
        end as converted
    from rolled
    cross join reporting_currency
    left join reporting_rates
        on rolled.currency_known = reporting_rates.currency and rolled.period = reporting_rates.period
),

final as (
    select
        vendor_id, vendor_name, unit, currency_known, any_value(reporting) as reporting,
        cast(sum(records) as bigint) as records,
        sum(amount) filter (is_recent = 1) as amount,
        sum(converted) filter (is_recent = 1) as converted,
        bool_and(converted is not null) filter (is_recent = 1) as has_rates
    from converted
    group by vendor_id, vendor_name, unit, currency_known
)

select * from final
