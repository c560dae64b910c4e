-- One row per vendor of the lists that was paid in the last twelve covered months, with what it was paid.
with rolled as (
    select vendor_id, vendor_name, unit, period, currency_known, sum(amount) as amount
    from spend_rollup_current
    inner join spend_window on period between first_month and last_month
    where not is_intercompany
    group by vendor_id, vendor_name, unit, period, currency_known
),

sums as (
    select spend_vendors.listed_vendor, rolled.period, rolled.currency_known, sum(rolled.amount) as amount
    from rolled
    inner join spend_vendors
        on rolled.vendor_id is not distinct from spend_vendors.vendor_id
        and rolled.vendor_name is not distinct from spend_vendors.vendor_name
        and rolled.unit is not distinct from spend_vendors.unit
    where spend_vendors.listed_vendor is not null
    group by spend_vendors.listed_vendor, rolled.period, rolled.currency_known
),

converted as (
    select
        sums.*, reporting_currency.currency as reporting,
        sums.amount * case
            when sums.currency_known = reporting_currency.currency then 1 else reporting_rates.rate
        end as converted
    from sums
    cross join reporting_currency
    left join reporting_rates
        on sums.currency_known = reporting_rates.currency and sums.period = reporting_rates.period
),

by_currency as (
    select
        listed_vendor, currency_known, any_value(reporting) as reporting, sum(amount) as amount,
        sum(converted) as converted, bool_and(converted is not null) as has_rates
    from converted
    group by listed_vendor, currency_known
),

-- In one currency where every month has a rate; else in its own, where it is only one; several are never added.
final as (
    select
        listed_vendor,
        case
            when bool_and(has_rates) then sum(converted)
            when count(*) = 1 then cast(sum(amount) as decimal(38, 16))
        end as spend,
        case
            when bool_and(has_rates) then any_value(reporting)
            when count(*) = 1 then any_value(currency_known)
        end as spend_currency,
        string_agg(
            concat(coalesce(currency_known, 'currency not stated'), ' ', cast(amount as decimal(38, 2))), '; '
            order by currency_known
        ) as spend_says
    from by_currency
    group by listed_vendor
)

select * from final
