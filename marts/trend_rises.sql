-- One row per series of spend that truly rises, and sum of spend in it: what it was in its last six months, and what it
-- was in the same months a year before (or in its first six). A supplier whose own dear months are explained (a bill that
-- comes once, or once a year) drives no rise of others.
with amounts as materialized (
    select * from trend_amounts
),

rising as (
    select
        *, cast(last_month || '-01' as date) as until,
        greatest(until - interval 17 month, cast(first_month || '-01' as date)) as early_from
    from spend_trends
    where verdict in ('rising', 'step_up')
),

explained as (
    select subject_id as supplier_key, currency
    from spend_trends
    where subject_type = 'vendor' and verdict = 'innocent'
),

named as (
    select 'vendor' as subject_type, supplier_key as subject_id, '' as series_unit, * from amounts
    union all
    select 'category', category, '', * from amounts
    union all
    select 'cost_centre', cost_centre, unit, * from amounts
    union all
    select 'system', system_id, '', * from amounts
),

dated as (
    select
        rising.subject_type, rising.subject_id, rising.unit as series_unit, rising.currency, rising.until,
        rising.early_from, named.supplier_key, named.vendor, named.category, named.cost_centre, named.system_id,
        named.unit, cast(named.month || '-01' as date) as month, named.amount + named.spread as amount
    from rising
    inner join named
        on rising.subject_type = named.subject_type and rising.subject_id = named.subject_id
        and rising.unit = named.series_unit and rising.currency = coalesce(named.currency, '')
    anti join explained
        on named.supplier_key = explained.supplier_key and rising.currency = explained.currency
),

final as (
    select
        subject_type, subject_id, series_unit, currency, supplier_key, max(vendor) as vendor, category, cost_centre,
        system_id, unit,
        sum(case when month > until - interval 6 month then amount else 0 end)
            - sum(case when month >= early_from and month < early_from + interval 6 month then amount else 0 end) as more
    from dated
    group by all
)

select * from final
