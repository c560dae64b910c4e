-- One row per supplier that critical systems or running contracts name and no vendor list has: nobody answers for it (E10).
-- A vendor that is on a list without an owner is told by no_one_person; what is only paid, by spend_without_owner.
with lists as (
    select bool_or(found.column_name = 'relationship_owner') as has_owners
    from current_lists as lists
    inner join load_columns as found on lists.load_id = found.load_id
    where lists.table_name = 'vendors'
),

named as (
    select
        mentions.supplier_key, 'systems' as table_name, systems.feed, systems.load_id, systems.source_row,
        coalesce(systems.system_name, systems.system_id) as thing, true as is_critical
    from supplier_mentions as mentions
    inner join systems_current as systems
        on mentions.table_name = 'systems' and mentions.vendor_name is not distinct from systems.vendor_name
        and mentions.vendor_id is not distinct from systems.vendor_id and mentions.unit is not distinct from systems.unit
    where mentions.listed_vendor is null and systems.criticality in ('mission_critical', 'business_critical')
        and coalesce(systems.lifecycle not in ('end_of_life', 'plan'), true)
    union all
    select supplier_key, 'contracts', feed, load_id, source_row, subject, critical_function is not null
    from contract_list
    where listed_vendor is null and supplier_key is not null and notice_state not in ('ended', 'not_in_force')
        -- A promise of silence, or whatever else costs nothing by its own words, needs no one to manage a vendor.
        and coalesce(annual_value, total_value, 1) <> 0
),

counted as (
    select
        supplier_key, count(*) as things, bool_or(is_critical) as is_critical,
        list(distinct thing order by thing) as names,
        list({'load_id': load_id, 'source_row': source_row, 'column_name': 'vendor_name'} order by load_id, source_row) as cells
    from named
    group by supplier_key
),

-- The record that it stands on: the first system, else the first contract.
firsts as (
    select supplier_key, table_name, feed, load_id, source_row
    from named
    qualify row_number() over (partition by supplier_key order by table_name desc, load_id, source_row) = 1
),

final as (
    select
        firsts.table_name, firsts.feed, 'vendor' as subject_type,
        suppliers.name as subject_id, suppliers.name as subject,
        case when counted.is_critical or suppliers.spend * coalesce(rates.rate, 1) >= limits.vendor_material_amount then 'medium' else 'low' end as severity,
        concat(
            'no vendor list has it, so nobody of ours answers for it, but ', array_to_string(counted.names[1:3], ', '),
            case when counted.things > 3 then concat(' and ', counted.things - 3, ' more') end,
            case when counted.things = 1 then ' rests on it' else ' rest on it' end
        ) as because,
        case when gaps.owner_state in ('one_person_confirmed', 'one_person_not_confirmed') then gaps.owner_now
            else coalesce(gaps.ask, 'No owner yet') end as ask,
        suppliers.spend as amount, suppliers.spend_currency as currency, case when suppliers.spend is not null then 'invoiced' end as money,
        concat('a critical system or running contract names it, no vendor list does; weighs from ',
            format('{:,}', cast(limits.vendor_material_amount as bigint))) as threshold,
        firsts.load_id, firsts.source_row, ['vendor_name'] as columns,
        counted.cells as others
    from counted
    cross join limits
    cross join lists
    inner join firsts on counted.supplier_key = firsts.supplier_key
    inner join suppliers on counted.supplier_key = suppliers.supplier_key
    left join constant_rates as rates on suppliers.spend_currency = rates.currency
    left join ownership_gaps as gaps
        on firsts.table_name = gaps.item_table and firsts.load_id = gaps.load_id
        and firsts.source_row = gaps.source_row
    where lists.has_owners
)

select * from final
