-- One row per system of the current lists and vendor of the vendor lists that it names: itself, or by its contract.
with keys as (
    select * from vendor_keys
),

keyed as (
    select
        coalesce(system_id, system_name) as system_key, coalesce(system_name, system_id) as system,
        business_function, criticality, contract_id, coalesce(unit, '') as own,
        'number ' || vendor_id as number_key,
        'name ' || trim(regexp_replace(replace(lower(vendor_name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')) as name_key
    from systems_current
),

found as (
    select
        system_key, system, business_function, criticality, contract_id, name_key,
        coalesce(
            name_here.listed_vendor, name_there.listed_vendor, number_here.listed_vendor, number_there.listed_vendor
        ) as listed_vendor
    from keyed
    left join keys as name_here on keyed.name_key = name_here.vendor_key and keyed.own = name_here.unit
    left join keys as name_there on keyed.name_key = name_there.vendor_key and name_there.unit = '*'
    left join keys as number_here on keyed.number_key = number_here.vendor_key and keyed.own = number_here.unit
    left join keys as number_there on keyed.number_key = number_there.vendor_key and number_there.unit = '*'
),

-- What a number finds is left out where somebody said that the name beside it is somebody else.
named as (
    select
        system_key, system, business_function, criticality,
        case when cuts.vendor_key is null then found.listed_vendor end as listed_vendor
    from found
    left join keys as cuts on found.name_key = cuts.vendor_key and found.listed_vendor = cuts.listed_vendor and cuts.unit = '!'
    union all
    select found.system_key, found.system, found.business_function, found.criticality, contract_vendors.listed_vendor
    from found
    inner join contract_vendors on found.contract_id = contract_vendors.contract_id
),

final as (
    select distinct system_key, system, business_function, criticality, listed_vendor
    from named
    where listed_vendor is not null
)

select * from final
