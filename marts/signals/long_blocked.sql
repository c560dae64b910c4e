-- One row per initiative that has been blocked for long, with what holds it and for whom it waits (A2).
with overdue as (
    -- A decision past its day comes to the meeting by itself, with what waits for it.
    select distinct load_id, source_row
    from decision_waits
    where decide_by < cast(getvariable('today') as date)
),

final as (
    select
        'initiatives' as table_name, held.feed, 'initiative' as subject_type,
        coalesce(held.initiative_id, held.item_key) as subject_id, held.subject,
        case
            when held.days_blocked >= limits.blocked_pressing_days and stakes.matters and overdue.load_id is null
                then 'high'
            else 'medium'
        end as severity,
        concat(
            'it has been blocked since ', strftime(held.blocker_since, '%-d %b %Y'), ', for ', held.days_blocked,
            ' days', case when held.blocker is null then ', and names no blocker' else ': ' || rtrim(held.blocker, ' .') end,
            ', waiting on ' || held.waiting_on
        ) as because,
        stakes.ask, stakes.amount, stakes.currency, stakes.money,
        concat('blocked for ', limits.blocked_long_days, ' days or more') as threshold,
        held.load_id, held.source_row, ['blocker', 'blocker_since', 'waiting_on', 'status'] as columns
    from initiative_list as held
    cross join limits
    inner join initiative_stakes as stakes on held.feed = stakes.feed and held.item_key = stakes.item_key
    left join overdue on held.load_id = overdue.load_id and held.source_row = overdue.source_row
    where held.is_blocked and held.days_blocked >= limits.blocked_long_days
)

select * from final
