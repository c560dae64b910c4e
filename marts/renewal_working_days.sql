-- One row per day from a year back to six ahead: the last working day up to it, without weekends and the holidays set.
with days as (
    select cast(unnest(generate_series(
        cast(getvariable('today') as date) - interval 400 day, cast(getvariable('today') as date) + interval 2200 day,
        interval 1 day
    )) as date) as day
),

holidays as (
    select list(day) as known from renewal_holidays
),

worked as (
    select
        days.day,
        isodow(days.day) < 6
            and not coalesce(list_contains(holidays.known, strftime(days.day, '%m-%d')), false)
            and not coalesce(list_contains(holidays.known, strftime(days.day, '%Y-%m-%d')), false) as is_working
    from days
    cross join holidays
),

final as (
    select day, max(case when is_working then day end) over (order by day) as working_day
    from worked
)

select * from final
