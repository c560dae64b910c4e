-- One row per running initiative with no milestone near: none reached of late and none planned soon (C17).
-- Where no list of milestones names any initiative of its list, nothing is said of it.
with clock as (
    select cast(getvariable('today') as date) as today
),

steps as materialized (
    select
        links.of_feed, links.of_key, states.subject, states.load_id, states.source_row,
        case when states.state = 'reached' then coalesce(states.actual_date, states.printed_date) else states.printed_date
        end as day
    from milestone_states as states
    inner join initiative_links as links on states.load_id = links.load_id and states.source_row = links.source_row
    where coalesce(states.is_milestone, true) and states.state <> 'cancelled'
),

near as (
    select
        steps.of_feed, steps.of_key,
        count(*) as steps,
        count(*) filter (day between today - limits.milestone_window_days and today + limits.milestone_window_days) as near,
        max(day) filter (day < today) as last_day,
        min(day) filter (day >= today) as next_day,
        list({'load_id': load_id, 'source_row': source_row, 'column_name': 'forecast_date'} order by day) as others
    from steps
    cross join clock
    cross join limits
    group by steps.of_feed, steps.of_key
),

planned as (
    select distinct of_feed
    from steps
),

final as (
    select
        'initiatives' as table_name, listed.feed, 'initiative' as subject_type,
        coalesce(listed.initiative_id, listed.item_key) as subject_id, listed.subject,
        case when stakes.matters then 'medium' else 'low' end as severity,
        case
            when near.steps is null then 'it runs and no milestone of it is planned, done or ahead'
            else concat(
                'no milestone within ', limits.milestone_window_days, ' days: ',
                coalesce('the last was on ' || strftime(near.last_day, '%-d %b %Y'), 'there was none before'), ', ',
                coalesce('the next is on ' || strftime(near.next_day, '%-d %b %Y'), 'no other is planned')
            )
        end as because,
        stakes.ask, stakes.amount, stakes.currency, stakes.money,
        concat('no milestone reached or planned within ', limits.milestone_window_days, ' days of today') as threshold,
        listed.load_id, listed.source_row, ['status', 'forecast_finish'] as columns, near.others
    from initiative_list as listed
    cross join limits
    inner join planned on listed.feed = planned.of_feed
    inner join initiative_stakes as stakes on listed.feed = stakes.feed and listed.item_key = stakes.item_key
    left join near on listed.feed = near.of_feed and listed.item_key = near.of_key
    where not listed.is_over and not listed.is_blocked and listed.status not in ('not_started', 'on_hold')
        and coalesce(near.near, 0) = 0
)

select * from final
