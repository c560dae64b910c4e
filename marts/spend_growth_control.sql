-- One row per supplier and unit with spend in the last twelve covered months, and currency: what it costs beside the
-- twelve months before, at one rate, and how many checks of the control over its things hold.
with sums as (
    select 'supplier' as point_kind, supplier_key as point_key, * from spend_growth_sums where supplier_key is not null
    union all
    select 'unit', unit, * from spend_growth_sums where unit is not null
),

paid as (
    select
        sums.point_kind, sums.point_key, sums.series_currency,
        sum(case when sums.period >= months.now_from then sums.one_rate_amount else 0 end) as paid_now,
        sum(case when sums.period <= months.before_to then sums.one_rate_amount else 0 end) as paid_before,
        -- Months that a ledger does not cover are no months without spend.
        bool_and(coalesce(feeds.first_month <= months.before_from and feeds.last_month >= months.now_to, false))
            as is_covered
    from sums
    cross join spend_growth_window as months
    left join trend_feeds as feeds on sums.feed = feeds.feed
    where not sums.is_intercompany and sums.period between months.before_from and months.now_to
    group by sums.point_kind, sums.point_key, sums.series_currency
),

held as (
    select
        point_kind, point_key, count(*) filter (is_held) as held, count(*) filter (is_held is not null) as checks,
        count(*) filter (is_held is null) as not_known,
        count(*) filter (is_held and check_name = 'owner') as owner_held,
        count(*) filter (is_held is not null and check_name = 'owner') as owner_checks,
        count(*) filter (is_held and check_name = 'fresh') as fresh_held,
        count(*) filter (is_held is not null and check_name = 'fresh') as fresh_checks,
        count(*) filter (is_held and check_name = 'next_step') as step_held,
        count(*) filter (is_held is not null and check_name = 'next_step') as step_checks
    from spend_growth_facts
    group by point_kind, point_key
),

rated as (
    select
        paid.*, coalesce(suppliers.name, paid.point_key) as subject, asks.ask,
        held.* exclude (point_kind, point_key),
        cast(case
            when paid.is_covered and paid.paid_before > 0 then paid.paid_now / paid.paid_before - 1
        end as decimal(18, 6)) as growth,
        paid.is_covered and paid.paid_before <= 0 as is_new,
        held.held / nullif(held.checks, 0) as share, limits.control_growth_from, limits.control_share_from,
        limits.trend_amount_from
    from paid
    cross join limits
    left join held on paid.point_kind = held.point_kind and paid.point_key = held.point_key
    left join suppliers on paid.point_kind = 'supplier' and paid.point_key = suppliers.supplier_key
    left join paid_asks as asks on paid.point_kind = 'supplier' and paid.point_key = asks.supplier_key
    where paid.paid_now > 0
),

final as (
    select
        point_kind, point_key, subject, series_currency as currency, paid_now, paid_before, is_covered,
        growth, is_new, cast(share as decimal(9, 6)) as control, coalesce(held, 0) as held,
        coalesce(checks, 0) as checks, coalesce(not_known, 0) as not_known, owner_held, owner_checks, fresh_held,
        fresh_checks, step_held, step_checks, ask,
        case
            when (growth is null and not is_new) or share is null then 'cannot_tell_yet'
            when (is_new or growth >= control_growth_from) and paid_now - paid_before >= trend_amount_from then
                case when share < control_share_from then 'grows_with_less_control' else 'grows_in_control' end
            when share < control_share_from then 'steady_with_less_control'
            else 'steady_in_control'
        end as standing
    from rated
)

select * from final
