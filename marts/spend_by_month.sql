-- One row per month, unit, feed and currency: what was spent, lines between our own units left out.
with sums as (
    select period, unit, feed, currency_known, cast(sum(records) as bigint) as records, sum(amount) as amount
    from spend_rollup_current
    where not is_intercompany
    group by period, unit, feed, currency_known
),

final as (
    select
        sums.period, sums.unit, sums.feed, sums.currency_known, sums.records, sums.amount,
        sums.amount * case
            when sums.currency_known = reporting_currency.currency then 1 else reporting_rates.rate
        end as converted_amount,
        reporting_currency.currency as reporting_currency
    from sums
    cross join reporting_currency
    left join reporting_rates
        on sums.currency_known = reporting_rates.currency and sums.period = reporting_rates.period
)

select * from final
