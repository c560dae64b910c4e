-- One row per vendor and thing that rests on it: whether one person of ours owns it, and whether it alone runs it.
with critical as (
    select
        served.listed_vendor, systems.load_id, systems.source_row, coalesce(systems.system_name, systems.system_id) as thing,
        systems.run_by, systems.admin_access, systems.actual_decider, deciders.listed_vendor = served.listed_vendor as is_decided
    from system_vendors as served
    inner join systems_current as systems on served.load_id = systems.load_id and served.source_row = systems.source_row
    left join vendor_control_texts as deciders on systems.actual_decider = deciders.written
    where systems.criticality in ('mission_critical', 'business_critical')
        and coalesce(systems.lifecycle not in ('end_of_life', 'plan'), true)
    -- Several records of one system: that under which it stands, where that says that it is critical.
    qualify row_number() over (
        partition by served.listed_vendor, served.listed_system
        order by served.is_first desc, systems.load_id, systems.source_row
    ) = 1
),

resting as (
    select listed_vendor, 'systems' as item_table, 'system' as thing_kind, load_id, source_row, thing, is_decided, actual_decider
    from critical
    union all
    select listed_vendor, 'vendors', 'relationship', load_id, source_row, subject, false, null
    from vendor_control_named
    union all
    select listed_vendor, 'initiatives', 'initiative', load_id, source_row, subject, false, null
    from vendor_control_initiatives
),

owned as (
    select
        resting.*, gaps.owner_column, gaps.owner_because, gaps.owner_state,
        case
            when is_decided then true
            when not coalesce(gaps.list_names_owners, false) or gaps.owner_state = 'name_not_known' then null
            else gaps.owner_state not in ('one_person_confirmed', 'one_person_not_confirmed')
        end as is_held
    from resting
    left join ownership_gaps as gaps
        on resting.item_table = gaps.item_table and resting.load_id = gaps.load_id and resting.source_row = gaps.source_row
),

final as (
    select
        listed_vendor, 'owners' as part, thing_kind, case when thing_kind = 'relationship' then 'the relationship' else thing end as thing,
        is_held,
        case when is_decided then concat('really decided by ', actual_decider) else coalesce(owner_because, 'no owner is listed') end
            as because,
        'name_owner' as step, load_id, source_row,
        case when is_decided then 'actual_decider' else coalesce(owner_column, 'owner') end as column_name
    from owned
    union all by name
    select
        listed_vendor, 'access' as part, 'system' as thing_kind, thing,
        case when admin_access is not null then admin_access = 'vendor' else run_by = 'vendor' end as is_held,
        case
            when admin_access is not null then concat('administered by: ', admin_access)
            when run_by is not null then concat('run by: ', run_by)
            else 'the list does not say who administers it'
        end as because,
        'own_access' as step, load_id, source_row,
        case when admin_access is not null then 'admin_access' else 'run_by' end as column_name
    from critical
)

select * from final
