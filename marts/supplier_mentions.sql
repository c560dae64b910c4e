-- One row per list, table, unit, and name and number by which it names a supplier: which supplier that is, and how it is known.
with keys as (
    select * from vendor_keys
),

keyed as (
    select
        named.*, coalesce(unit, '') as own, 'number ' || vendor_id as number_key,
        nullif('name ' || trim(regexp_replace(replace(lower(vendor_name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')), 'name ')
            as name_key
    from supplier_named as named
),

found as (
    select
        keyed.*,
        case when own_vendor is not null then coalesce(ones.supplier_key, own_vendor) else coalesce(
            name_here.listed_vendor, name_there.listed_vendor, number_here.listed_vendor, number_there.listed_vendor
        ) end as found_vendor,
        coalesce(name_here.supplier_key, name_there.supplier_key, number_here.supplier_key, number_there.supplier_key)
            as found_supplier,
        coalesce(name_here.listed_vendor, name_there.listed_vendor) is not null as is_by_name
    from keyed
    left join keys as name_here on keyed.name_key = name_here.vendor_key and keyed.own = name_here.unit
    left join keys as name_there on keyed.name_key = name_there.vendor_key and name_there.unit = '*'
    left join keys as number_here on keyed.number_key = number_here.vendor_key and keyed.own = number_here.unit
    left join keys as number_there on keyed.number_key = number_there.vendor_key and number_there.unit = '*'
    left join supplier_ones as ones on keyed.own_vendor = ones.node
),

cut as (
    select found.*, own_vendor is null and cuts.vendor_key is not null as is_cut
    from found
    left join keys as cuts on found.name_key = cuts.vendor_key and found.found_vendor = cuts.listed_vendor and cuts.unit = '!'
),

-- What it was paid: in the reporting currency where every month has a rate, else in its own; never a sum of several.
paid as (
    select
        'finance' as list, vendor_id, vendor_name, unit,
        case when bool_and(has_rates) then sum(converted) when count(amount) = 1 then cast(sum(amount) as decimal(38, 16)) end as spend,
        case when bool_and(has_rates) then any_value(reporting) when count(amount) = 1 then max(currency_known) end
            as spend_currency
    from supplier_paid
    where amount is not null
    group by vendor_id, vendor_name, unit
),

final as (
    select
        cut.list, cut.table_name, cut.unit, cut.vendor_name, cut.vendor_id, cut.name_key, cut.number_key,
        case when not is_cut then found_vendor end as listed_vendor,
        case
            when is_cut then name_key
            else coalesce(found_vendor, found_supplier, name_key, number_key || coalesce(' of ' || cut.unit, ''))
        end as supplier_key,
        case
            when own_vendor is not null then 'listed' when is_cut then 'alone' when is_by_name then 'name'
            when found_vendor is not null then 'number' when found_supplier is not null then 'answer' else 'alone'
        end as how,
        cut.records, paid.spend, paid.spend_currency, cut.load_id, cut.source_row, cut.column_name
    from cut
    left join paid
        on cut.list = paid.list and cut.vendor_id is not distinct from paid.vendor_id
        and cut.vendor_name is not distinct from paid.vendor_name and cut.unit is not distinct from paid.unit
)

select * from final
