-- One row per vendor and thing that stops or waits when the vendor is gone: by when that is felt, and what stands in.
with vendors as (
    select named.listed_vendor, named.subject as vendor, coalesce(suppliers.group_key, named.listed_vendor) as group_key
    from vendor_control_named as named
    left join suppliers on named.listed_vendor = suppliers.supplier_key
),

clock as (
    select cast(getvariable('today') as date) as today
),

-- Another group behind the same function stands in for it.
functions as (
    select
        here.group_key, here.function_name, min(here.load_id) as load_id, arg_min(here.source_row, here.load_id) as source_row,
        string_agg(distinct others.group_name, '; ' order by others.group_name) as cover,
        string_agg(distinct here.thing, '; ' order by here.thing) as things
    from vendor_concentration_functions as here
    left join vendor_concentration_functions as others
        on here.function_key = others.function_key and here.group_key <> others.group_key
    where here.group_key is not null
    group by here.group_key, here.function_name
),

works as (
    select here.*, string_agg(distinct others.subject, '; ' order by others.subject) as cover
    from vendor_control_initiatives as here
    left join vendor_control_initiatives as also
        on here.feed = also.feed and here.item_key = also.item_key and here.listed_vendor <> also.listed_vendor
    left join vendor_control_named as others on also.listed_vendor = others.listed_vendor
    group by all
),

things as (
    select
        served.listed_vendor, 'system' as thing_kind, coalesce(systems.system_name, systems.system_id) as thing,
        cast(null as date) as due_date, coalesce(replace(systems.criticality, '_', ' '), 'criticality not said') as because,
        systems.criticality in ('mission_critical', 'business_critical') as is_critical,
        case when systems.admin_access in ('internal', 'both') or systems.run_by in ('internal', 'shared') then 'we run it too' end as cover,
        'systems' as item_table, systems.feed, systems.item_key, systems.load_id, systems.source_row
    from system_vendors as served
    inner join systems_current as systems on served.load_id = systems.load_id and served.source_row = systems.source_row
    where coalesce(systems.lifecycle not in ('end_of_life', 'plan'), true)
    -- Several records of one system: that which calls it most critical.
    qualify row_number() over (partition by served.listed_vendor, served.listed_system
        order by is_critical desc nulls last, systems.load_id, systems.source_row) = 1
    union all
    select vendors.listed_vendor, 'function', function_name, null, concat('stands on ', things), true, cover, null, null, null, load_id, source_row
    from functions
    inner join vendors on functions.group_key = vendors.group_key
    union all
    select works.listed_vendor, 'initiative', works.subject, null,
        case when works.is_named then 'it works on it' else 'it is about its system' end, null, cover, 'initiatives', works.feed, works.item_key,
        works.load_id, works.source_row
    from works
    union all
    select
        works.listed_vendor, 'milestone', milestones.subject, milestones.printed_date,
        concat('of ', works.subject, case when milestones.state = 'overdue' then ', overdue' end), null, works.cover, 'milestones',
        milestones.feed, milestones.item_key, milestones.load_id, milestones.source_row
    from works
    inner join milestone_list as milestones on works.feed = milestones.of_feed and works.item_key = milestones.of_key
    where milestones.state in ('ahead', 'overdue')
    union all by name select * from vendor_concentration_waits
),

final as (
    select
        vendors.vendor, things.thing_kind, things.thing, things.due_date, things.because, things.cover,
        coalesce(things.is_critical, false) as is_critical,
        things.due_date is null or things.due_date <= clock.today + cast(limits.vendor_gone_days as integer) as is_soon,
        vendors.listed_vendor, vendors.group_key, things.item_table, things.feed, things.item_key, things.load_id, things.source_row
    from things
    inner join vendors on things.listed_vendor = vendors.listed_vendor
    cross join limits
    cross join clock
)

select * from final
