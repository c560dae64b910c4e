-- One row per supplier, category, cost centre, system, feed, month and currency: the sum of its spend lines at one rate.
with final as (
    select
        named.supplier_key, sums.category, sums.cost_centre, systems.series_system, nullif(sums.unit, '') as unit, sums.feed,
        sums.period, sums.is_intercompany,
        case when constant.rate is null then sums.currency_known else reporting_currency.currency end
            as series_currency,
        sum(sums.amount * coalesce(constant.rate, 1)) as one_rate_amount, cast(sum(sums.records) as bigint) as records
    from spend_rollup_current as sums
    cross join reporting_currency
    left join spend_vendors as named
        on sums.vendor_id is not distinct from named.vendor_id
        and sums.vendor_name is not distinct from named.vendor_name
        and coalesce(sums.unit, '') = coalesce(named.unit, '')
    left join system_paid as systems on sums.system_id = systems.system_id and coalesce(sums.unit, '') = coalesce(systems.unit, '')
    left join constant_rates as constant on sums.currency_known = constant.currency
    group by all
)

select * from final
