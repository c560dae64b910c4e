-- One row per system of the current lists that stays: what its lists say of it, and whether its supplier is known elsewhere.
with supplied as (
    select vendor_name, vendor_id, unit, max(supplier_key) as supplier_key
    from supplier_mentions
    where table_name = 'systems'
    group by vendor_name, vendor_id, unit
),

each_one as (
    select
        stays.listed_system, names.system, stays.own_system = stays.listed_system as is_own, systems.criticality,
        systems.data_class, systems.owner, suppliers.name as supplier, supplied.supplier_key is not null as has_supplier,
        coalesce(lists.in_security, false) as by_supplier,
        case
            when coalesce(lists.in_vendors or lists.in_contracts, false) or signed.contract_key is not null then true
            when supplied.supplier_key is not null or systems.contract_id is not null then false
        end as in_procurement
    from system_stays as stays
    inner join system_names as names on stays.own_system = names.listed_system
    inner join systems_current as systems on names.load_id = systems.load_id and names.source_row = systems.source_row
    left join supplied
        on systems.vendor_name is not distinct from supplied.vendor_name
        and systems.vendor_id is not distinct from supplied.vendor_id and systems.unit is not distinct from supplied.unit
    left join supplier_lists as lists on supplied.supplier_key = lists.supplier_key
    left join suppliers on supplied.supplier_key = suppliers.supplier_key
    left join (
        select distinct here.load_id, here.source_row, here.contract_id as contract_key
        from systems_current as here
        inner join contracts_current as contracts
            on lower(trim(here.contract_id)) = lower(trim(contracts.contract_id))
            and (contracts.unit is null or here.unit is null or here.unit = contracts.unit)
    ) as signed on systems.load_id = signed.load_id and systems.source_row = signed.source_row
),

final as (
    select
        listed_system, max(system) filter (is_own) as system,
        arg_min(criticality, list_position(
            ['mission_critical', 'business_critical', 'business_operational', 'administrative'], criticality
        )) as criticality,
        arg_min(data_class, list_position(['restricted', 'personal', 'confidential', 'internal', 'public'], data_class))
            as data_class,
        case when count(distinct owner) = 1 then max(owner) end as owner,
        string_agg(distinct supplier, '; ' order by supplier) as suppliers,
        bool_or(has_supplier) as has_supplier, bool_or(by_supplier) as by_supplier, bool_or(in_procurement) as in_procurement
    from each_one
    group by listed_system
)

select * from final
