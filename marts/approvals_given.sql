-- One row per approval and decision that was given: how many days after it was asked for, and who recommended it.
with names as materialized (
    select written, name_key, person, names from decision_names
),

has as (
    select load_id, list(column_name) as has_columns
    from load_columns
    where column_name is not null
    group by load_id
),

final as (
    select
        'approvals' as table_name, given.feed, coalesce(given.approval_id, given.item_key) as key,
        coalesce(given.what_changed, given.object_id, given.approval_id) as subject,
        given.requested_by as asked_by, asking.names as asked_by_names, asking.name_key as asked_by_key,
        given.approved_by, approving.name_key as approved_by_key, coalesce(approving.person, given.approved_by) as approver,
        approving.names as approver_names,
        given.requested_on, given.approved_on,
        date_diff('day', given.requested_on, given.approved_on) as days,
        coalesce(given.changed_before_approval, false) or coalesce(given.made_on < given.approved_on, false)
            as is_made_before,
        coalesce(trim(given.note), '') <> '' as is_noted,
        list_contains(has.has_columns, 'note') as has_notes,
        given.load_id, given.source_row
    from approvals_current as given
    left join names as asking on given.requested_by = asking.written
    left join names as approving on given.approved_by = approving.written
    left join has on given.load_id = has.load_id
    where coalesce(given.state, 'approved') = 'approved' and given.approved_on is not null
)

select * from final
