-- One row per sum of spend in months that trends look at, by supplier, category, cost centre, system: at one rate for all
-- months (that of the last covered one) and at the rates of the months. Lines between our own units are left out.
with sums as (
    select
        load_id, feed, coalesce(unit, '') as unit, period, vendor, vendor_id, vendor_name, category, cost_centre,
        system_id, currency_known, amount, records, 0 as accrued, 0 as reversed, 0 as priced, 0 as quantity, 0 as spread
    from spend_rollup_current
    where not is_intercompany
    union all by name
    select
        moved.load_id, live_loads.feed, coalesce(live_loads.unit, '') as unit, moved.period,
        coalesce(moved.vendor_name, moved.vendor_id) as vendor, moved.vendor_id, moved.vendor_name, moved.category,
        moved.cost_centre, moved.system_id, moved.currency_known, 0 as amount, 0 as records, moved.accrued,
        moved.reversed, moved.priced, moved.quantity, moved.spread
    from trend_moved as moved
    inner join live_loads on moved.load_id = live_loads.load_id
    where coalesce(moved.vendor_name not in (select vendor_name from intercompany_vendors), true)
),

final as (
    select
        named.supplier_key, sums.vendor, categories.called as category, centres.called as cost_centre,
        systems.series_system as system_id, sums.unit, sums.feed, sums.period as month,
        case when constant.rate is null then sums.currency_known else reporting_currency.currency end as currency,
        cast(sum(sums.amount * coalesce(constant.rate, 1)) as double) as amount,
        cast(sum(sums.amount * coalesce(
            case when sums.currency_known = reporting_currency.currency then 1 end, rates.rate, constant.rate, 1
        )) as double) as booked,
        cast(sum(sums.spread * coalesce(constant.rate, 1)) as double) as spread,
        cast(sum(sums.accrued * coalesce(constant.rate, 1)) as double) as accrued,
        cast(sum(sums.reversed * coalesce(constant.rate, 1)) as double) as reversed,
        cast(sum(sums.priced * coalesce(constant.rate, 1)) as double) as priced,
        cast(sum(sums.quantity) as double) as quantity,
        cast(sum(sums.records) as double) as invoices
    from sums
    cross join reporting_currency
    inner join trend_feeds as feeds on sums.feed = feeds.feed
        and sums.period between feeds.first_month and feeds.last_month
    left join spend_vendors as named
        on sums.vendor_id is not distinct from named.vendor_id
        and sums.vendor_name is not distinct from named.vendor_name
        and sums.unit = coalesce(named.unit, '')
    left join system_paid as systems on sums.system_id = systems.system_id and sums.unit = coalesce(systems.unit, '')
    left join trend_spelled as categories
        on categories.subject_type = 'category' and sums.category = categories.written
    left join trend_spelled as centres on centres.subject_type = 'cost_centre' and sums.cost_centre = centres.written
    left join constant_rates as constant on sums.currency_known = constant.currency
    left join reporting_rates as rates on sums.currency_known = rates.currency and sums.period = rates.period
    group by all
)

select * from final
