-- One row per name that no list has and that stands for a vendor by its number alone, though the names have no word in common.
with named as (
    select
        name_key, supplier_key, vendor_id, min(vendor_name) as left_name, string_agg(distinct list, '; ' order by list) as lists,
        case when count(distinct spend_currency) <= 1 then sum(spend) end as spend, max(spend_currency) as spend_currency,
        max(load_id) as load_id, arg_max(source_row, load_id) as source_row, arg_max(column_name, load_id) as column_name
    from supplier_mentions
    where how = 'number' and name_key is not null
    group by name_key, supplier_key, vendor_id
),

final as (
    select
        named.*, suppliers.name as right_name, suppliers.spend as right_spend, suppliers.spend_currency as right_currency,
        counts.lists as right_lists, counts.load_id as right_load_id, counts.source_row as right_source_row,
        counts.column_name as right_column_name
    from named
    inner join suppliers on named.supplier_key = suppliers.supplier_key
    inner join reconcile_lists as counts on named.supplier_key = counts.supplier_key
    where not list_has_any(
        list_filter(string_split(substr(named.name_key, 6), ' '), lambda word: length(word) > 2),
        list_filter(
            string_split(regexp_replace(lower(suppliers.name), '[^\p{L}\p{N}]+', ' ', 'g'), ' '), lambda word: length(word) > 2
        )
    )
    qualify row_number() over (partition by named.name_key, named.supplier_key order by named.load_id desc, vendor_id) = 1
)

select * from final
