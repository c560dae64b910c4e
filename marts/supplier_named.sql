-- One row per list, table, unit, and name and number by which it names a supplier: how often, and one record of it.
with registers as (
    select 'procurement' as list, 'vendors' as table_name, unit, vendor_name, vendor_id, feed || ': ' || item_key as own_vendor,
        case when vendor_name is null then 'vendor_id' else 'vendor_name' end as column_name, load_id, source_row
    from vendors_current
    union all
    select 'procurement', 'contracts', unit, vendor_name, vendor_id, null,
        case when vendor_name is null then 'vendor_id' else 'vendor_name' end, load_id, source_row
    from contracts_current
    union all
    select 'procurement', 'purchase_orders', unit, vendor_name, vendor_id, null,
        case when vendor_name is null then 'vendor_id' else 'vendor_name' end, load_id, source_row
    from purchase_orders_current
    union all
    -- What we made ourselves has no supplier.
    select 'it', 'systems', unit, vendor_name, vendor_id, null,
        case when vendor_name is null then 'vendor_id' else 'vendor_name' end, load_id, source_row
    from systems_current
    where coalesce(not regexp_matches(trim(lower(vendor_name)), '^(in[ -]?house|internal|own|self|custom|bespoke|home[ -]?grown|'
        || 'proprietary|eigen|intern|interne|propio|interno|proprio|maison)([ -]*(development|developed|built|build|made|entwicklung|'
        || 'entwickelt|software|system|tool|solution|it|team))?( \(.*\))?$|^(eigenentwicklung(en)?|eigenbau|eigenleistung|'
        || 'd[ée]veloppement (interne|propre|maison)|desarrollo (propio|interno)|sviluppo (interno|proprio)|none|open source)$'), true)
    union all
    -- An entry about a system names no supplier, unless it gives a vendor's number beside the system's.
    select 'security', 'security_register', unit, case when system_id is null then name end, vendor_id, null,
        case when system_id is null and name is not null then 'name' else 'vendor_id' end, load_id, source_row
    from security_register_current
    where vendor_id is not null or (system_id is null and trim(regexp_replace(
        replace(lower(name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g'
    )) not in (select written from system_written))
),

counted as (
    select
        list, table_name, unit, vendor_name, vendor_id, own_vendor, max(column_name) as column_name,
        count(*) as records, max(load_id) as load_id, arg_max(source_row, (load_id, -source_row)) as source_row
    from registers
    where coalesce(vendor_name, vendor_id) is not null
    group by list, table_name, unit, vendor_name, vendor_id, own_vendor
),

paid as (
    select vendor_id, vendor_name, unit, sum(records) as records
    from supplier_paid
    where coalesce(vendor_name, vendor_id) is not null
    group by vendor_id, vendor_name, unit
),

final as (
    select * from counted
    union all by name
    select
        'finance' as list, 'spend' as table_name, paid.unit, paid.vendor_name, paid.vendor_id, paid.records,
        case when paid.vendor_name is null then 'vendor_id' else 'vendor_name' end as column_name,
        cells.load_id, cells.source_row
    from paid
    left join supplier_cells as cells
        on paid.vendor_id is not distinct from cells.vendor_id
        and paid.vendor_name is not distinct from cells.vendor_name
        and paid.unit is not distinct from cells.unit
    where paid.records > 0
)

select * from final
