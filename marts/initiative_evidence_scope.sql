-- One row per running initiative: what its milestones say of it, as a colour with its words and its cells.
with steps as materialized (
    select
        links.of_feed, links.of_key, states.*,
        states.state in ('overdue', 'ahead') and states.slip_days > 0 as is_behind
    from milestone_states as states
    inner join initiative_links as links on states.load_id = links.load_id and states.source_row = links.source_row
    where coalesce(states.is_milestone, true) and states.state <> 'cancelled'
),

counted as (
    select
        of_feed, of_key,
        count(*) as steps,
        count(*) filter (state = 'reached') as reached,
        count(*) filter (state = 'overdue') as overdue,
        max(days_late) filter (state = 'overdue') as latest,
        arg_max(subject, days_late) filter (state = 'overdue') as latest_name,
        max(slip_days) filter (is_behind) as furthest,
        arg_max(subject, slip_days) filter (is_behind) as furthest_name,
        list({'load_id': load_id, 'source_row': source_row, 'column_name': 'forecast_date'} order by days_late desc)
            filter (state = 'overdue') as overdue_proofs,
        arg_max({'load_id': load_id, 'source_row': source_row, 'column_name': 'forecast_date'}, slip_days)
            filter (is_behind) as furthest_proof
    from steps
    group by of_feed, of_key
),

final as (
    select
        listed.feed, listed.item_key, 'scope' as dimension,
        case
            when coalesce(counted.steps, 0) = 0 then 'unrated'
            when counted.latest >= limits.evidence_late_days then 'off_track'
            when counted.overdue > 0 or counted.furthest >= limits.evidence_milestone_days then 'at_risk'
            else 'on_track'
        end as colour,
        case
            when coalesce(counted.steps, 0) = 0 then 'no milestone of it is known'
            when counted.overdue > 0 then concat(
                'its milestone "', counted.latest_name, '" is ', counted.latest,
                case when counted.latest = 1 then ' day late' else ' days late' end,
                case when counted.overdue > 1 then concat(', and ', counted.overdue - 1, ' more late') end
            )
            when counted.furthest >= limits.evidence_milestone_days then concat(
                'its milestone "', counted.furthest_name, '" slipped by ', counted.furthest, ' days'
            )
            else concat(counted.reached, ' of ', counted.steps, ' milestones are reached and none is late')
        end as because,
        case
            when counted.overdue > 0 then counted.overdue_proofs
            when counted.furthest_proof is not null then [counted.furthest_proof] else []
        end as proofs
    from initiative_list as listed
    cross join limits
    left join counted on listed.feed = counted.of_feed and listed.item_key = counted.of_key
    where not listed.is_over
)

select * from final
