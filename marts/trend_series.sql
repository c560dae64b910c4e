-- One row per series and month with spend: a vendor, category, cost centre or system, in one currency at one rate.
-- A series is looked at in the months that all ledgers it is in cover. With the limits that say when a rise matters.
with amounts as materialized (
    select * from trend_amounts
),

named as materialized (
    select 'vendor' as subject_type, supplier_key as subject_id, '' as unit, * exclude (unit) from amounts
    union all
    select 'category', category, '', * exclude (unit) from amounts
    union all
    select 'cost_centre', cost_centre, unit, * exclude (unit) from amounts
    union all
    select 'system', system_id, '', * exclude (unit) from amounts
),

spans as (
    select
        found.subject_type, found.subject_id, found.unit, found.currency,
        max(feeds.first_month) as first_month, min(feeds.last_month) as last_month
    from (select distinct subject_type, subject_id, unit, currency, feed from named where subject_id is not null) as found
    inner join trend_feeds as feeds on found.feed = feeds.feed
    group by all
),

year_start as (
    select cast(value as integer) as year_start
    from settings
    where name = 'fiscal_year_start'
),

final as (
    select
        named.subject_type, named.subject_id, named.unit, coalesce(named.currency, '') as currency, named.month,
        sum(named.amount) as amount, sum(named.booked) as booked, sum(named.spread) as spread,
        sum(named.accrued) as accrued, sum(named.reversed) as reversed, sum(named.invoices) as invoices,
        sum(named.quantity) as quantity, sum(named.priced) as priced, any_value(spans.first_month) as first_month,
        any_value(spans.last_month) as last_month, any_value(limits.trend_share_from) as share_from,
        any_value(limits.trend_amount_from) as amount_from, any_value(limits.trend_months_from) as months_from,
        any_value(year_start.year_start) as year_start
    from named
    inner join spans
        on named.subject_type = spans.subject_type and named.subject_id = spans.subject_id and named.unit = spans.unit
        and named.currency is not distinct from spans.currency
        and named.month between spans.first_month and spans.last_month
    cross join limits
    cross join year_start
    group by named.subject_type, named.subject_id, named.unit, named.currency, named.month
)

select * from final
