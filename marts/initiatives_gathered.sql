-- One row per initiative, with its milestones, its dates so far, the last that was said of it and the decision it waits for.
with links as materialized (
    select * from initiative_links
),

marked as (
    select
        links.of_feed, links.of_key,
        count(*) as milestones,
        count(*) filter (state = 'overdue') as milestones_overdue,
        arg_min(states.subject, states.printed_date) filter (state = 'ahead') as next_milestone,
        min(states.printed_date) filter (state = 'ahead') as next_milestone_date,
        max(states.baseline_date) filter (states.expected_date is not null) as last_baseline,
        max(states.expected_date) filter (states.baseline_date is not null) as last_expected
    from milestone_states as states
    inner join links on states.load_id = links.load_id and states.source_row = links.source_row
    where coalesce(states.is_milestone, true) and states.state <> 'cancelled'
    group by links.of_feed, links.of_key
),

updated as (
    select
        links.of_feed, links.of_key, updates.update_date as last_update, updates.author as last_update_by,
        coalesce(updates.text, 'reported as ' || replace(updates.reported_status, '_', ' ')) as said
    from initiative_updates_current as updates
    inner join links on updates.load_id = links.load_id and updates.source_row = links.source_row
    qualify row_number() over (
        partition by links.of_feed, links.of_key
        order by updates.update_date desc nulls last, updates.load_id desc, updates.source_row
    ) = 1
),

decided as (
    select
        load_id, source_row, decision_id as first_decision_id, question, decider, decide_by,
        count(*) over (partition by load_id, source_row) as decisions_open
    from decision_waits
    qualify row_number() over (
        partition by load_id, source_row order by decide_by nulls last, decision_id
    ) = 1
),

final as (
    select
        listed.*,
        marked.* exclude (of_feed, of_key),
        firsts.* exclude (feed, item_key),
        updated.last_update, updated.last_update_by,
        case when length(said) > 90 then left(said, 87) || '...' else said end as last_update_said,
        coalesce(decided.first_decision_id, listed.next_decision_id) as decision_id,
        coalesce(decided.question, listed.next_decision) as decision,
        decided.decider,
        decided.decide_by,
        coalesce(decided.decisions_open, 0) as decisions_open
    from initiative_list as listed
    left join marked on listed.feed = marked.of_feed and listed.item_key = marked.of_key
    left join initiative_first_dates as firsts on listed.feed = firsts.feed and listed.item_key = firsts.item_key
    left join updated on listed.feed = updated.of_feed and listed.item_key = updated.of_key
    left join decided on listed.load_id = decided.load_id and listed.source_row = decided.source_row
)

select * from final
