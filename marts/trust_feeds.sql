-- One row per feed: who sends it by which day, when it came last, and whether that is in time.
with clock as (
    select cast(getvariable('today') as date) as today, max(cast(value as integer)) as stale_days
    from settings
    where name = 'stale_days'
),

known as (
    select
        sent.*, duties.sender, duties.deputy, duties.due, duties.said_in, due.due_date, clock.today,
        coalesce(compared.was_there and not compared.has_sent, false) as is_quiet,
        coalesce(date_diff('day', sent.sent_on, clock.today) > clock.stale_days, false) as is_long_quiet,
        greatest(date_diff('day', due.due_date, clock.today), 0) as days_late
    from trust_sent as sent
    cross join clock
    left join trust_duties as duties on sent.table_name = duties.table_name and sent.feed = duties.feed
    left join trust_due as due on sent.table_name = due.table_name and sent.feed = due.feed
    left join feeds_compared as compared on sent.table_name = compared.table_name and sent.feed = compared.feed
),

stated as (
    select
        *,
        case
            when days_late > 0 then 'late'
            when due_date = today then 'due'
            when is_quiet then 'not_reported'
            when is_long_quiet then 'quiet'
            else 'reported'
        end as state
    from known
),

final as (
    select
        table_name, feed, unit, sender, deputy, due, due_date, said_in, days_late, loads,
        last_load_id, last_loaded_at, last_by, as_of, covers_to, sent_on, is_quiet, state,
        -- Where a due day is said, it rules; where none is, everything is due at each review.
        state in ('late', 'quiet') or (is_quiet and due is null) as is_stale
    from stated
)

select * from final
