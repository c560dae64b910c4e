-- One row per supplier: in which of the four lists it is, with one record of each list that names it (its number and cell).
-- A supplier is known to procurement by its vendor list or a contract; orders alone are no contract.
with placed as (
    select
        *, case when table_name in ('vendors', 'contracts') then 1 else 0 end as is_known,
        {'load_id': cast(load_id as bigint), 'source_row': cast(source_row as integer), 'column_name': column_name} as cell
    from supplier_mentions
    where supplier_key is not null
),

final as (
    select
        supplier_key,
        max(listed_vendor) as listed_vendor,
        bool_or(list = 'procurement') as in_procurement,
        bool_or(table_name = 'vendors') as in_vendors,
        bool_or(table_name = 'contracts') as in_contracts,
        bool_or(table_name = 'purchase_orders') as in_orders,
        bool_or(list = 'it') as in_it,
        bool_or(list = 'security') as in_security,
        bool_or(list = 'finance') as in_finance,
        cast(sum(records) filter (list = 'procurement') as bigint) as procurement_records,
        cast(sum(records) filter (list = 'it') as bigint) as it_records,
        cast(sum(records) filter (list = 'security') as bigint) as security_records,
        cast(sum(records) filter (list = 'finance') as bigint) as finance_records,
        list(cell order by is_known desc, table_name, load_id, source_row) as cells,
        arg_min(cell, (list, table_name, load_id, source_row)) filter (list = 'finance') as finance_cell,
        arg_min(coalesce(vendor_id, vendor_name), (
            case when table_name = 'vendors' then 0 else 1 end, table_name, load_id, coalesce(vendor_id, vendor_name)
        )) as known_as
    from placed
    group by supplier_key
)

select * from final
