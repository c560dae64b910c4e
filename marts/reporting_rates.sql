-- One row per currency and month that can be converted to the reporting currency at the average rate of the month.
with rates as (
    select
        fx_rates_current.from_currency,
        coalesce(fx_rates_current.to_currency, reporting_currency.currency) as to_currency,
        fx_rates_current.rate_month as period,
        fx_rates_current.rate,
        reporting_currency.currency as reporting
    from fx_rates_current
    cross join reporting_currency
    where fx_rates_current.rate_type = 'average' and fx_rates_current.rate > 0
),

-- A list that gives only the opposite direction is turned round, to twelve decimals.
both_ways as (
    select
        case when to_currency = reporting then from_currency else to_currency end as currency,
        period,
        case when to_currency = reporting then rate else 1 / rate end as rate,
        to_currency = reporting as is_direct,
        reporting
    from rates
    where reporting in (from_currency, to_currency)
),

final as (
    select currency, period, cast(arg_max(rate, is_direct) as decimal(20, 12)) as rate, any_value(reporting) as reporting
    from both_ways
    group by currency, period
)

select * from final
