-- One row per currency and month that can be converted to the reporting currency at the average rate of the month.
with direct as (
    select
        fx_rates_current.from_currency as currency,
        fx_rates_current.rate_month as period,
        cast(fx_rates_current.rate as decimal(20, 12)) as rate,
        1 as preference
    from fx_rates_current
    cross join reporting_currency
    where fx_rates_current.rate_type = 'average'
        and coalesce(fx_rates_current.to_currency, reporting_currency.currency) = reporting_currency.currency
),

-- A list that gives only the opposite direction is turned round, to twelve decimals.
turned as (
    select
        fx_rates_current.to_currency as currency,
        fx_rates_current.rate_month as period,
        cast(1 / nullif(fx_rates_current.rate, 0) as decimal(20, 12)) as rate,
        2 as preference
    from fx_rates_current
    inner join reporting_currency on fx_rates_current.from_currency = reporting_currency.currency
    where fx_rates_current.rate_type = 'average' and fx_rates_current.to_currency is not null
),

both_ways as (
    select currency, period, rate, preference from direct
    union all
    select currency, period, rate, preference from turned
),

final as (
    select currency, period, arg_min(rate, preference) as rate
    from both_ways
    where rate > 0
    group by currency, period
)

select * from final
