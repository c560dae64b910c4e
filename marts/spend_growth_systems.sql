-- One row per system of the current lists and vendor that it runs with: as a list of its own unit names that, itself or by
-- its contract. A number of a system says nothing across units: two units may give it to two systems.
with keys as (
    select * from vendor_keys
),

keyed as (
    select
        load_id, source_row, coalesce(system_id, system_name) as system_key, contract_id, coalesce(unit, '') as own,
        'number ' || vendor_id as number_key,
        'name ' || trim(regexp_replace(replace(lower(vendor_name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')) as name_key
    from systems_current
),

found as (
    select
        keyed.*,
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
    select found.own, found.system_key, found.listed_vendor
    from found
    left join keys as cuts on found.name_key = cuts.vendor_key and found.listed_vendor = cuts.listed_vendor and cuts.unit = '!'
    where cuts.vendor_key is null and found.listed_vendor is not null
    union
    select found.own, found.system_key, contracts.listed_vendor
    from found
    inner join contract_vendors as contracts on found.contract_id = contracts.contract_id
    where contracts.listed_vendor is not null
),

final as (
    select named.listed_vendor, keyed.load_id, keyed.source_row
    from named
    inner join keyed on named.system_key = keyed.system_key and named.own = keyed.own
)

select * from final
