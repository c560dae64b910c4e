-- One row per critical function, thing that it stands on and group of suppliers behind that thing (unknown: ours, or not named).
with providers as (
    select 'systems' as item_table, load_id, source_row, listed_vendor
    from system_vendors
    union all
    select 'contracts', load_id, source_row, listed_vendor
    from contract_list
    where listed_vendor is not null
),

grouped as (
    select distinct providers.item_table, providers.load_id, providers.source_row,
        suppliers.group_key, suppliers.group_name
    from providers
    inner join suppliers on providers.listed_vendor = suppliers.supplier_key
),

final as (
    select
        functions.function_key, functions.function_name, functions.is_named, functions.item_table, functions.thing,
        functions.load_id, functions.source_row, functions.said_in, grouped.group_key, grouped.group_name,
        count(*) over (partition by functions.function_key, functions.load_id, functions.source_row) as providers
    from concentration_functions as functions
    left join grouped
        on functions.item_table = grouped.item_table
        and functions.load_id = grouped.load_id and functions.source_row = grouped.source_row
    -- A critical system without a function counts as one only where no list names functions at all.
    where (functions.is_named or not (select bool_or(is_named) from concentration_functions))
        and coalesce(functions.lifecycle <> 'plan', true)
)

select * from final
