-- One row per record of a system in IT's current lists and vendor of the vendor lists that it runs with: as any record of that
-- system names it, itself or by its contract. A number says nothing across units: two of them may give it to two systems.
with keys as (
    select * from vendor_keys
),

keyed as (
    select
        records.load_id, records.source_row, records.unit, records.own, records.listed_system, records.system_key,
        records.system, records.is_first, listed.business_function, listed.criticality, lower(trim(listed.contract_id)) as contract_key,
        'number ' || listed.vendor_id as number_key,
        'name ' || trim(regexp_replace(replace(lower(listed.vendor_name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')) as name_key
    from systems_current as listed
    inner join system_records as records on listed.load_id = records.load_id and listed.source_row = records.source_row
),

found as (
    select
        keyed.listed_system, keyed.name_key,
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
    select found.listed_system, found.listed_vendor
    from found
    left join keys as cuts on found.name_key = cuts.vendor_key and found.listed_vendor = cuts.listed_vendor and cuts.unit = '!'
    where cuts.vendor_key is null
    union
    select keyed.listed_system, contracts.listed_vendor
    from keyed
    inner join contract_vendors as contracts
        on keyed.contract_key = lower(trim(contracts.contract_id))
        and (keyed.own = contracts.own or '' in (keyed.own, contracts.own))
),

final as (
    select distinct
        keyed.load_id, keyed.source_row, keyed.unit, keyed.listed_system, keyed.is_first, keyed.system_key, keyed.system,
        keyed.business_function, keyed.criticality, named.listed_vendor
    from keyed
    inner join named on keyed.listed_system = named.listed_system
    where named.listed_vendor is not null
)

select * from final
