-- One row per vendor as the ledgers name it and unit, with the one vendor of the current lists that it is.
-- A name says more than a number, because two systems may give one number to two vendors; the own unit's list is first.
with keys as (
    select * from vendor_keys
),

named as (
    select distinct
        spend_rollup.vendor_id, spend_rollup.vendor_name, live_sheets.unit, coalesce(live_sheets.unit, '') as own,
        'number ' || spend_rollup.vendor_id as number_key,
        'name ' || trim(regexp_replace(
            replace(lower(spend_rollup.vendor_name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g'
        )) as name_key
    from (select distinct load_id, vendor_id, vendor_name from spend_rollup) as spend_rollup
    inner join live_sheets on spend_rollup.load_id = live_sheets.load_id
),

found as (
    select
        named.vendor_id, named.vendor_name, named.unit, named.name_key, named.number_key,
        coalesce(
            name_here.listed_vendor, name_there.listed_vendor, number_here.listed_vendor, number_there.listed_vendor
        ) as listed_vendor,
        coalesce(name_here.supplier_key, name_there.supplier_key, number_here.supplier_key, number_there.supplier_key)
            as supplier_key
    from named
    left join keys as name_here on named.name_key = name_here.vendor_key and named.own = name_here.unit
    left join keys as name_there on named.name_key = name_there.vendor_key and name_there.unit = '*'
    left join keys as number_here on named.number_key = number_here.vendor_key and named.own = number_here.unit
    left join keys as number_there on named.number_key = number_there.vendor_key and number_there.unit = '*'
),

-- What a number finds is left out where somebody said that the name beside it is somebody else.
final as (
    select
        found.vendor_id, found.vendor_name, found.unit, substr(found.name_key, 6) as written,
        case when cuts.vendor_key is null then found.listed_vendor end as listed_vendor,
        case
            when cuts.vendor_key is not null then found.name_key
            else coalesce(
                found.listed_vendor, found.supplier_key, nullif(found.name_key, 'name '),
                found.number_key || coalesce(' of ' || found.unit, '')
            )
        end as supplier_key
    from found
    left join keys as cuts on found.name_key = cuts.vendor_key and found.listed_vendor = cuts.listed_vendor and cuts.unit = '!'
)

select * from final
