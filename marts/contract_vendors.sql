-- One row per contract of the current lists, with the one vendor of the vendor lists that it is with, where there is one.
with keys as (
    select * from vendor_keys
),

keyed as (
    select
        contracts_current.*,
        coalesce(unit, '') as own,
        'number ' || vendor_id as number_key,
        'name ' || trim(regexp_replace(replace(lower(vendor_name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')) as name_key
    from contracts_current
),

found as (
    select
        keyed.*,
        coalesce(vendor_name, number_here.listed_name, number_there.listed_name, vendor_id) as vendor,
        coalesce(
            name_here.listed_vendor, name_there.listed_vendor, number_here.listed_vendor, number_there.listed_vendor
        ) as found_vendor,
        coalesce(name_here.supplier_key, name_there.supplier_key, number_here.supplier_key, number_there.supplier_key)
            as found_supplier
    from keyed
    left join keys as name_here on keyed.name_key = name_here.vendor_key and keyed.own = name_here.unit
    left join keys as name_there on keyed.name_key = name_there.vendor_key and name_there.unit = '*'
    left join keys as number_here on keyed.number_key = number_here.vendor_key and keyed.own = number_here.unit
    left join keys as number_there on keyed.number_key = number_there.vendor_key and number_there.unit = '*'
),

-- What a number finds is left out where somebody said that the name beside it is somebody else.
final as (
    select
        found.*,
        substr(found.name_key, 6) as written,
        case when cuts.vendor_key is null then found_vendor end as listed_vendor,
        case
            when cuts.vendor_key is not null then found.name_key
            else coalesce(
                found_vendor, found_supplier, nullif(found.name_key, 'name '), found.number_key || coalesce(' of ' || found.unit, '')
            )
        end as supplier_key
    from found
    left join keys as cuts on found.name_key = cuts.vendor_key and found.found_vendor = cuts.listed_vendor and cuts.unit = '!'
)

select * from final
