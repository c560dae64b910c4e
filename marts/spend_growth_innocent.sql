-- One row per series of spend that looks like a rise and is none, or of which it cannot be told yet: what it looks like by
-- plain rules, and why it is no rise. Of those that cannot be told, only what costs as much as a rise that matters.
with told as materialized (
    select trends.*, names.subject
    from spend_trends as trends
    inner join trend_names as names
        on trends.subject_type = names.subject_type and trends.subject_id = names.subject_id
        and trends.unit = names.unit and trends.currency = names.currency
    cross join limits
    where (trends.looks and trends.verdict in ('innocent', 'not_rising'))
        or (trends.verdict = 'cannot_tell' and (trends.looks or trends.spent >= limits.trend_amount_from))
),

every_month as (
    select
        subject_type, subject_id, unit, currency, unnest(generate_series(
            cast(first_month || '-01' as date), cast(last_month || '-01' as date), interval 1 month
        )) as day
    from told
),

booked as (
    select
        every_month.*, coalesce(series.booked, 0) as booked,
        row_number() over (
            partition by every_month.subject_type, every_month.subject_id, every_month.unit, every_month.currency
            order by every_month.day desc
        ) as back
    from every_month
    left join trend_series as series
        on every_month.subject_type = series.subject_type and every_month.subject_id = series.subject_id
        and every_month.unit = series.unit and every_month.currency = series.currency
        and strftime(every_month.day, '%Y-%m') = series.month
),

plain as (
    select
        subject_type, subject_id, unit, currency, avg(booked) filter (back <= 3) as late,
        avg(booked) filter (back between 4 and 15) as earlier, greatest(median(booked), 0) as usual,
        max(booked) filter (back <= 12) as top, arg_max(day, booked) filter (back <= 12) as top_month
    from booked
    group by subject_type, subject_id, unit, currency
),

final as (
    select
        told.subject_type, told.subject_id, told.unit, nullif(told.currency, '') as currency, told.subject,
        case
            when told.verdict = 'cannot_tell' then 'cannot_tell_yet'
            when told.reason = 'annual' then 'bill_of_once_a_year' when told.reason = 'reversal' then 'accrual_taken_back'
            when told.reason = 'rhythm' then 'billed_every_few_months' when told.reason = 'seasonal' then 'season'
            when told.reason = 'one_off' then 'one_off' when told.reason = 'currency' then 'exchange_rate'
            when told.reason = 'stretch' then 'stretch_of_months' when told.reason = 'past' then 'step_over_a_year_ago' when told.reason = 'small' then 'too_small_to_matter'
            else 'chance'
        end as reason,
        told.because,
        case
            when not told.looks then 'too little is known for a rise or against it'
            when plain.late - plain.earlier > limits.trend_share_from * plain.earlier
                and (plain.late - plain.earlier) * 12 >= limits.trend_amount_from
                then concat('the last three months cost ', format('{:,}', cast(round(plain.late) as bigint)),
                    ' a month, the year before ', format('{:,}', cast(round(plain.earlier) as bigint)))
            when plain.top >= 1.5 * plain.usual and plain.top - plain.usual >= limits.trend_amount_from
                then concat(strftime(plain.top_month, '%b %Y'), ' cost ', format('{:,}', cast(round(plain.top) as bigint)),
                    ', a usual month ', format('{:,}', cast(round(plain.usual) as bigint)))
            when told.reason = 'stretch' then 'months in a row were dearer' else 'a straight line through its months goes up'
        end as looked_like,
        cast(told.spent as decimal(38, 4)) as spent, cast(told.months as bigint) as months,
        case when told.verdict = 'cannot_tell' and told.reason = 'short'
            then cast(nullif(greatest(limits.trend_months_from - told.months, 0), 0) as bigint) end as months_needed,
        told.first_month, told.last_month, concat(told.subject_type, ' ', told.subject_id) as series_key
    from told
    cross join limits
    inner join plain
        on told.subject_type = plain.subject_type and told.subject_id = plain.subject_id
        and told.unit = plain.unit and told.currency = plain.currency
)

select * from final
