-- One row per project or workstream that only a plan names, no list of initiatives: how many of its milestones are
-- reported on track though their day is long past.
with steps as (
    select
        states.feed, coalesce(states.initiative_title, states.initiative_id, states.workstream) as stream,
        states.subject, states.owner, states.status, states.state, states.printed_date, states.days_late,
        states.load_id, states.source_row,
        states.status = 'on_track' and states.state = 'overdue' and states.days_late >= limits.evidence_late_days
            as is_contradicted
    from milestone_states as states
    cross join limits
    left join initiative_links as links on states.load_id = links.load_id and states.source_row = links.source_row
    where links.of_key is null and coalesce(states.is_milestone, true)
),

final as (
    select
        feed, stream,
        count(*) filter (status = 'on_track') as reported_on_track,
        count(*) filter (is_contradicted) as contradicted,
        arg_max(subject, (days_late, -source_row)) filter (is_contradicted) as latest,
        max(days_late) filter (is_contradicted) as days_late,
        arg_max(owner, (days_late, -source_row)) filter (is_contradicted and owner is not null) as owner,
        arg_max(load_id, (days_late, -source_row)) filter (is_contradicted) as load_id,
        arg_max(source_row, (days_late, -source_row)) filter (is_contradicted) as source_row,
        list({'load_id': load_id, 'source_row': source_row, 'column_name': 'status'} order by load_id, source_row)
            filter (is_contradicted) as proofs
    from steps
    where stream is not null
    group by feed, stream
)

select * from final
