-- One row per feed with a due day: the first due day for which nothing came yet.
with clock as (
    select cast(getvariable('today') as date) as today
),

known as (
    select
        duties.table_name, duties.feed, duties.due, sent.sent_on,
        list_position(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'], duties.due)
            as due_weekday,
        try_cast(duties.due as integer) as due_monthday,
        -- Nothing was due before somebody said so, nor before the newest list.
        greatest(duties.said_on, sent.sent_on) as first_day,
        greatest(clock.today, duties.said_on, sent.sent_on) + 62 as last_one
    from trust_duties as duties
    inner join trust_sent as sent on duties.table_name = sent.table_name and duties.feed = sent.feed
    cross join clock
    where duties.due is not null and clock.today is not null
),

days as (
    select
        *,
        -- A list counts for the due day that is nearest to it: half a week or half a month before it at most.
        case when due_weekday is null then 15 else 3 end as early,
        cast(unnest(generate_series(first_day, last_one, interval 1 day)) as date) as due_day
    from known
),

final as (
    select table_name, feed, min(due_day) as due_date
    from days
    where (isodow(due_day) = due_weekday or day(due_day) = least(due_monthday, day(last_day(due_day))))
        and due_day - early > sent_on
    group by table_name, feed
)

select * from final
