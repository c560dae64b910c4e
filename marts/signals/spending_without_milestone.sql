-- One row per initiative that goes on spending while no milestone was reached for long and no decision is open (M22).
with clock as (
    select cast(getvariable('today') as date) as today
),

reached as (
    select
        links.of_feed, links.of_key,
        max(case when states.state = 'reached' then coalesce(states.actual_date, states.printed_date) end) as last_day,
        list({'load_id': states.load_id, 'source_row': states.source_row, 'column_name': 'actual_date'}
            order by states.printed_date) as others
    from milestone_states as states
    inner join initiative_links as links on states.load_id = links.load_id and states.source_row = links.source_row
    where coalesce(states.is_milestone, true)
    group by links.of_feed, links.of_key
),

deciding as (
    select distinct of_feed, of_key
    from initiative_decisions
    where is_open
),

final as (
    select
        'initiatives' as table_name, listed.feed, 'initiative' as subject_type,
        coalesce(listed.initiative_id, listed.item_key) as subject_id, listed.subject,
        case
            when stakes.matters and listed.actual_cost > listed.budget * (1 + limits.evidence_over_share) then 'high'
            else 'medium'
        end as severity,
        concat(
            spent.because, ', ', case when reached.last_day is null then 'no milestone of it was ever reached'
                else 'its last milestone was reached on ' || strftime(reached.last_day, '%-d %b %Y') end,
            ', and no decision on it is open'
        ) as because,
        stakes.ask, spent.amount, spent.currency, spent.money,
        concat(
            'spending within ', limits.spending_days, ' days, no milestone reached within ',
            limits.spending_milestone_days, ' days, no open decision'
        ) as threshold,
        listed.load_id, listed.source_row, ['actual_cost', 'budget', 'status'] as columns,
        list_concat(spent.others, reached.others) as others
    from initiative_list as listed
    cross join limits
    cross join clock
    inner join initiative_spending as spent on listed.feed = spent.feed and listed.item_key = spent.item_key
    inner join reached on listed.feed = reached.of_feed and listed.item_key = reached.of_key
    inner join initiative_stakes as stakes on listed.feed = stakes.feed and listed.item_key = stakes.item_key
    left join deciding on listed.feed = deciding.of_feed and listed.item_key = deciding.of_key
    where not listed.is_over and deciding.of_key is null
        and listed.next_decision is null
        and coalesce(reached.last_day <= clock.today - limits.spending_milestone_days, true)
        -- One that began only lately cannot have reached a milestone for long.
        and coalesce(listed.actual_start, listed.forecast_start, listed.baseline_start, date '1900-01-01')
            <= clock.today - limits.spending_milestone_days
)

select * from final
