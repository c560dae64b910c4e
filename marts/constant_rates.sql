-- One row per currency with the one rate at which amounts of all months are compared: that of the last covered month.
with known as (
    select reporting_rates.currency, reporting_rates.period, reporting_rates.rate
    from reporting_rates
    cross join spend_window
    where reporting_rates.period <= coalesce(spend_window.last_month, '9999-12')
),

final as (
    select known.currency, arg_max(known.rate, known.period) as rate, max(known.period) as rate_month
    from known
    anti join reporting_currency on known.currency = reporting_currency.currency
    group by known.currency
    union all
    select reporting_currency.currency, cast(1 as decimal(20, 12)) as rate, null as rate_month
    from reporting_currency
    where reporting_currency.currency is not null
)

select * from final
