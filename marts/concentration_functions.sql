-- One row per critical function and thing that it stands on: a critical system or a contract, and the one person behind it.
with things as (
    select
        'systems' as item_table, 'system' as thing_kind, systems.load_id, systems.source_row, feed, records.listed_system,
        records.system as thing, records.called as system, backup_owner, coalesce(business_function, capability) as said, lifecycle,
        case when business_function is not null then 'business_function' when capability is not null then 'capability'
            else 'criticality' end as said_in,
        'owner' as owner_column
    from systems_current as systems
    inner join system_records as records on systems.load_id = records.load_id and systems.source_row = records.source_row
    where criticality in ('mission_critical', 'business_critical') and coalesce(lifecycle <> 'end_of_life', true)
    union all
    select
        'contracts', 'contract', load_id, source_row, feed, null, coalesce(title, contract_id), null, null, critical_function,
        null, 'critical_function', 'contract_owner'
    from contracts_current
    where critical_function is not null and coalesce(status, 'active') = 'active'
        and coalesce(auto_renew or end_date >= cast(getvariable('today') as date), true)
),

-- Where no list names the function, the critical system counts as one; of several records of one system, one that names it
-- says it for all.
told as (
    select *
    from things
    qualify said is not null or not bool_or(said is not null) over (partition by listed_system)
),

each_one as (
    select *, trim(unnest(string_split(regexp_replace(coalesce(said, system), '[|,\n]', ';', 'g'), ';'))) as function_name
    from told
),

final as (
    select
        each_one.* exclude (said, system),
        lower(function_name) as function_key,
        said is not null as is_named,
        case
            when owned.owner_state in ('one_person_confirmed', 'one_person_not_confirmed') then owned.owner_now
        end as person
    from each_one
    left join ownership as owned
        on each_one.item_table = owned.item_table and each_one.load_id = owned.load_id
        and each_one.source_row = owned.source_row
    where function_name <> ''
)

select * from final
