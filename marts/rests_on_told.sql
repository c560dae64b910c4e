-- One row per name that something rests on: what it owns, must decide or approve, holds up, and stands in for.
with owned as (
    select
        case when things.thing_kind = 'decision' then 'decides' else 'owns' end as part, things.thing_kind, things.thing_id,
        things.thing, things.owner as written, things.criticality, things.backup_owner, things.item_table,
        case things.item_table
            when 'vendors' then 'relationship_owner' when 'contracts' then 'contract_owner' else 'owner'
        end as owner_column,
        things.item_key, things.feed, things.unit, things.load_id, things.source_row, things.raw, things.origins,
        case things.thing_kind
            when 'initiative' then initiatives.printed_finish when 'contract' then contracts.notice_date
            when 'risk' then risks.treatment_due when 'decision' then decisions.due_date
        end as due_date,
        case things.thing_kind
            when 'initiative' then concat(
                'reported ', replace(initiatives.status, '_', ' '), case when initiatives.is_blocked then ', blocked' end
            )
            when 'contract' then contracts.notice_because
            when 'risk' then concat(risks.level, ' risk')
            when 'decision' then case when decisions.days_late > 0 then concat(decisions.days_late, ' days late') end
        end as because
    from ownership_things as things
    left join initiative_list as initiatives
        on things.item_table = 'initiatives' and things.load_id = initiatives.load_id
        and things.source_row = initiatives.source_row
    left join contract_list as contracts
        on things.item_table = 'contracts' and things.load_id = contracts.load_id
        and things.source_row = contracts.source_row
    left join risk_list as risks
        on things.item_table = 'risks' and things.load_id = risks.load_id and things.source_row = risks.source_row
    left join decision_queue as decisions
        on things.item_table = 'decisions' and things.thing_id = decisions.decision_id
        and things.load_id is not distinct from decisions.load_id
        and things.source_row is not distinct from decisions.source_row
),

final as (
    select * from owned
    union all by name
    select * exclude (written, owner_column, backup_owner) replace ('stands_in' as part),
        backup_owner as written, 'backup_owner' as owner_column
    from owned
    where backup_owner is not null
    union all by name
    select
        'is_waited_for' as part, 'initiative' as thing_kind, coalesce(initiative_id, item_key) as thing_id,
        subject as thing, waiting_on as written, 'initiatives' as item_table, item_key, feed, unit, load_id,
        source_row, raw, origins, blocker_since as due_date,
        concat(coalesce(blocker, 'it is held up'), case when days_blocked > 0 then concat(', for ', days_blocked, ' days') end) as because
    from initiative_list
    where not is_over and waiting_on is not null
    union all by name
    select
        'approves' as part, 'approval' as thing_kind, coalesce(approval_id, item_key) as thing_id,
        coalesce(what_changed, object_id, approval_id) as thing, approved_by as written, 'approvals' as item_table,
        item_key, feed, unit, load_id, source_row, raw, origins, requested_on as due_date,
        concat('asked for', ' by ' || requested_by) as because
    from approvals_current
    where approved_on is null and coalesce(state, 'requested') = 'requested'
    union all by name
    select
        'milestone' as part, 'milestone' as thing_kind, coalesce(milestone_id, item_key) as thing_id,
        concat(subject, ' (' || initiative || ')') as thing, owner as written, 'milestones' as item_table,
        'owner' as owner_column, item_key, feed, unit, load_id, source_row, raw, origins, printed_date as due_date,
        case when state = 'overdue' then concat(days_late, ' days late') end as because
    from milestone_list
    where state not in ('reached', 'cancelled') and coalesce(is_milestone, true)
)

select * from final
