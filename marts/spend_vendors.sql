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

final as (
    select
        named.vendor_id, named.vendor_name, named.unit, substr(named.name_key, 6) as written,
        coalesce(
            name_here.listed_vendor, name_there.listed_vendor, number_here.listed_vendor, number_there.listed_vendor
        ) as listed_vendor
    from named
    left join keys as name_here on named.name_key = name_here.vendor_key and named.own = name_here.unit
    left join keys as name_there on named.name_key = name_there.vendor_key and name_there.unit = '*'
    left join keys as number_here on named.number_key = number_here.vendor_key and named.own = number_here.unit
    left join keys as number_there on named.number_key = number_there.vendor_key and number_there.unit = '*'
)

select * from final
