-- One row per thing that rests on one person who is here, and in which way: owned, to be decided, waited for, to approve.
with owned as (
    select
        owner as written, 'owns' as how, thing_kind, thing, thing_id, item_table, feed, item_key, load_id, source_row,
        coalesce(criticality = 'critical', false) as is_critical, backup_owner,
        case item_table
            when 'vendors' then 'relationship_owner' when 'contracts' then 'contract_owner' else 'owner'
        end as column_name
    from ownership
    where thing_kind <> 'decision' and owner is not null
),

decided as (
    select
        owner as written, 'decides' as how, 'decision' as thing_kind, coalesce(question, decision_id) as thing,
        decision_id as thing_id, 'decisions' as item_table, feed, item_key, load_id, source_row,
        false as is_critical, null as backup_owner, 'owner' as column_name
    from decision_queue
    where is_open and owner is not null
),

waited as (
    select
        waiting_on as written, 'is_waited_for' as how, 'initiative' as thing_kind, subject as thing,
        initiative_id as thing_id, 'initiatives' as item_table, feed, item_key, load_id, source_row,
        false as is_critical, null as backup_owner, 'waiting_on' as column_name
    from initiatives_blocked
    where waiting_on is not null
),

approving as (
    select
        approved_by as written, 'approves' as how, 'approval' as thing_kind,
        coalesce(what_changed, object_id, approval_id) as thing, approval_id as thing_id, 'approvals' as item_table,
        feed, item_key, load_id, source_row, false as is_critical, null as backup_owner, 'approved_by' as column_name
    from approvals_current
    where approved_by is not null and approved_on is null and coalesce(state, 'requested') = 'requested'
),

together as (
    select * from owned
    union all by name select * from decided
    union all by name select * from waited
    union all by name select * from approving
),

lists as (
    select distinct item_table, feed
    from owned
    where backup_owner is not null
),

final as (
    select
        meant.person_key, meant.owner_now as person, together.*,
        deputies.owner_now as deputy,
        lists.feed is not null as list_names_backups
    from together
    inner join people_meant as meant on together.written = meant.written
    left join people_meant as deputies
        on together.backup_owner = deputies.written and deputies.person_key <> meant.person_key
    left join lists on together.item_table = lists.item_table and together.feed = lists.feed
)

select * from final
