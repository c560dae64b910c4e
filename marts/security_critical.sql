-- One row per entry of the security register that is about a system or vendor which IT or procurement ranks, and whether
-- they call that critical: of a system under its name or number, of a vendor as the four lists are matched.
with keyed as (
    select
        load_id, source_row, coalesce(unit, '') as own, 'number ' || lower(trim(system_id)) as number_key,
        -- Where it gives a vendor's number and none of a system, it is about that vendor.
        case when system_id is not null or vendor_id is null then nullif(
            'name ' || trim(regexp_replace(replace(lower(name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')), 'name '
        ) end as name_key
    from security_register_current
),

asked as (
    select load_id, source_row, own, name_key, unnest([number_key, name_key]) as system_key from keyed
),

systems as (
    select records.listed_system, max(listed.criticality in ('mission_critical', 'business_critical')) as is_critical
    from system_records as records
    inner join systems_current as listed on records.load_id = listed.load_id and records.source_row = listed.source_row
    where listed.criticality is not null
    group by records.listed_system
),

-- What a number finds is left out where somebody said that the name beside it is another system.
as_system as (
    select asked.load_id, asked.source_row, max(systems.is_critical) as is_critical
    from asked
    left join system_called as here on asked.system_key = here.system_key and asked.own = here.unit
    left join system_called as there on asked.system_key = there.system_key and there.unit = '*'
    inner join system_records as records on coalesce(here.listed_system, there.listed_system) = records.own_system
    inner join systems on records.listed_system = systems.listed_system
    anti join system_keys as cuts
        on asked.name_key = cuts.system_key and coalesce(here.listed_system, there.listed_system) = cuts.listed_system
        and cuts.unit = '!'
    group by asked.load_id, asked.source_row
),

vendors as (
    select
        coalesce(ones.supplier_key, listed.listed_vendor) as supplier_key,
        max(listed.criticality in ('critical', 'important')) as is_critical
    from vendor_list as listed
    left join supplier_ones as ones on listed.listed_vendor = ones.node
    where listed.criticality is not null
    group by all
),

as_vendor as (
    select entries.load_id, entries.source_row, max(vendors.is_critical) as is_critical
    from security_register_current as entries
    inner join supplier_mentions as mentions
        on mentions.list = 'security' and entries.vendor_id is not distinct from mentions.vendor_id
        and entries.unit is not distinct from mentions.unit
        and case when entries.system_id is null then entries.name end is not distinct from mentions.vendor_name
    inner join vendors on mentions.supplier_key = vendors.supplier_key
    group by entries.load_id, entries.source_row
),

final as (
    select
        coalesce(as_system.load_id, as_vendor.load_id) as load_id, coalesce(as_system.source_row, as_vendor.source_row) as source_row,
        coalesce(as_system.is_critical, as_vendor.is_critical) as is_critical
    from as_system
    full join as_vendor on as_system.load_id = as_vendor.load_id and as_system.source_row = as_vendor.source_row
)

select * from final
