-- One row per supplier: in which of the four lists it stands, and how often.
with final as (
    select
        supplier_key,
        string_agg(distinct list, '; ' order by list) as lists,
        coalesce(cast(sum(records) filter (list = 'procurement') as bigint), 0) as procurement_records,
        coalesce(cast(sum(records) filter (list = 'it') as bigint), 0) as it_records,
        coalesce(cast(sum(records) filter (list = 'security') as bigint), 0) as security_records,
        coalesce(cast(sum(records) filter (list = 'finance') as bigint), 0) as finance_records,
        coalesce(cast(sum(records) filter (table_name = 'vendors') as bigint), 0) as vendor_records,
        coalesce(cast(sum(records) filter (table_name = 'contracts') as bigint), 0) as contract_records,
        coalesce(cast(sum(records) filter (table_name = 'purchase_orders') as bigint), 0) as order_records,
        max(load_id) as load_id, arg_max(source_row, load_id) as source_row, arg_max(column_name, load_id) as column_name
    from supplier_mentions
    group by supplier_key
)

select * from final
