-- One row per series of spend that truly rises and that no other one explains: by how much, since when, beside a year ago
-- and its budget, where its year is likely to end, how firmly its value is named, the next day for notice, whom to ask.
with rising as materialized (
    select * from spend_rising
),

months as (
    select
        rising.subject_type, rising.subject_id, rising.unit, rising.currency,
        sum(case when series.month = rising.last_month then series.amount else 0 end) as spent_last,
        sum(case when series.month = strftime(
            cast(rising.last_month || '-01' as date) - interval 12 month, '%Y-%m'
        ) then series.amount else 0 end) as spent_then
    from rising
    inner join trend_series as series
        on rising.subject_type = series.subject_type and rising.subject_id = series.subject_id
        and rising.unit = series.unit and rising.currency = series.currency
    group by all
),

-- The budget that bears it: that of the cost centre, else of the one that bears most of its supplier's bills.
bearing as (
    select
        rising.subject_type, rising.subject_id, rising.unit, rising.currency, compared.part, compared.over,
        compared.planned, compared.currency as budget_currency
    from rising
    left join paid_asks as asks on rising.supplier_key = asks.supplier_key
    inner join budget_compared as compared
        on compared.by_centre
        and compared.unit = case when rising.subject_type = 'cost_centre' then rising.unit else coalesce(asks.unit, '') end
        and compared.part = case when rising.subject_type = 'cost_centre' then rising.subject_id else asks.cost_centre end
),

final as (
    select
        rising.subject_type, rising.subject_id, rising.unit, nullif(rising.currency, '') as currency, rising.subject,
        concat(rising.subject_type, ' ', rising.subject_id) as series_key,
        rising.verdict as how, rising.because, rising.first_month, rising.last_month, rising.since, rising.reason,
        cast(rising.slope_per_month as decimal(38, 4)) as slope_per_month, cast(rising.low as decimal(38, 4)) as low,
        cast(rising.high as decimal(38, 4)) as high, cast(rising.level_before as decimal(38, 4)) as level_before,
        cast(rising.level_now as decimal(38, 4)) as level_now, cast(rising.more_a_year as decimal(38, 4)) as more_a_year,
        cast(months.spent_last as decimal(38, 4)) as spent_last,
        case when strftime(cast(rising.last_month || '-01' as date) - interval 12 month, '%Y-%m') >= rising.first_month
            then cast(months.spent_then as decimal(38, 4)) end as spent_then,
        cast(rising.price_effect as decimal(38, 4)) as price_effect,
        cast(rising.volume_effect as decimal(38, 4)) as volume_effect,
        cast(rising.outlook as decimal(38, 4)) as outlook, cast(rising.outlook_low as decimal(38, 4)) as outlook_low,
        cast(rising.outlook_high as decimal(38, 4)) as outlook_high,
        cast(bearing.over as decimal(38, 4)) as budget_over, bearing.budget_currency,
        'Cost centre ' || bearing.part as budget_part,
        case coalesce(rising.strength, -1)
            when 0 then 'not_named' when 1 then 'goal_named' when 2 then 'measure_with_a_target'
            when 3 then 'measure_moved_and_confirmed' else 'cannot_tell'
        end as value_named,
        rising.strength_because as value_because, rising.notice_date, rising.ask,
        case when rising.subject_type <> 'vendor' and rising.is_driven then rising.driver end as driver,
        coalesce(rising.lines, 0) as lines, rising.supplier_key
    from rising
    left join months
        on rising.subject_type = months.subject_type and rising.subject_id = months.subject_id
        and rising.unit = months.unit and rising.currency = months.currency
    left join bearing
        on rising.subject_type = bearing.subject_type and rising.subject_id = bearing.subject_id
        and rising.unit = bearing.unit and rising.currency = bearing.currency
)

select * from final
