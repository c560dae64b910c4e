-- One row per name or number as it is compared and supplier that it stands for, with one record that says it: of the
-- vendor list where there is one.
with keyed as (
    select name_key as key, supplier_key, table_name, load_id, source_row, column_name from supplier_mentions
    where name_key is not null
    union all
    select number_key, supplier_key, table_name, load_id, source_row,
        case when column_name in ('vendor_name', 'name') then 'vendor_id' else column_name end
    from supplier_mentions
    where number_key is not null
),

final as (
    select
        key, supplier_key, arg_max(load_id, (table_name = 'vendors', load_id)) as load_id,
        arg_max(source_row, (table_name = 'vendors', load_id)) as source_row,
        arg_max(column_name, (table_name = 'vendors', load_id)) as column_name
    from keyed
    group by key, supplier_key
)

select * from final
