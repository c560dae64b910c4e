-- One row per supplier: whether procurement, IT, security and finance know it, what it was paid, and whether we stop without it.
-- A list that nobody loaded says nothing: neither yes nor no.
with loaded as (
    select
        max(case when table_name in ('vendors', 'contracts', 'purchase_orders') then 1 end) = 1 as has_procurement,
        max(case when table_name = 'systems' then 1 end) = 1 as has_it,
        max(case when table_name = 'security_register' then 1 end) = 1 as has_security,
        max(case when table_name = 'spend' then 1 end) = 1 as has_finance
    from live_sheets
),

listed as (
    select
        coalesce(ones.supplier_key, feed || ': ' || item_key) as supplier_key,
        arg_min(criticality, list_position(['critical', 'important', 'standard', 'low'], criticality)) as criticality,
        case when count(distinct relationship_owner) = 1 then max(relationship_owner) end as relationship_owner
    from vendors_current
    left join supplier_ones as ones on feed || ': ' || item_key = ones.node
    group by all
),

known as (
    select
        suppliers.*, counts.lists, counts.procurement_records, counts.it_records, counts.security_records,
        counts.finance_records, counts.vendor_records, counts.contract_records, counts.order_records, counts.load_id,
        counts.source_row, counts.column_name,
        case when loaded.has_procurement then counts.procurement_records > 0 end as in_procurement,
        case when loaded.has_it then counts.it_records > 0 end as in_it,
        case when loaded.has_security then counts.security_records > 0 end as in_security,
        case when loaded.has_finance then counts.finance_records > 0 end as in_finance,
        listed.criticality, listed.relationship_owner, serves.systems, serves.critical_functions
    from suppliers
    inner join reconcile_lists as counts on suppliers.supplier_key = counts.supplier_key
    cross join loaded
    left join listed on suppliers.supplier_key = listed.supplier_key
    left join vendor_serves as serves on suppliers.listed_vendor = serves.listed_vendor
),

final as (
    select
        known.supplier_key, known.name, known.group_key, known.group_name, known.parent_name, known.names,
        known.in_procurement, known.in_it, known.in_security, known.in_finance, known.procurement_records,
        known.it_records, known.security_records, known.finance_records, known.vendor_records, known.contract_records,
        known.order_records, known.listed_vendor is not null as is_listed, known.spend, known.spend_currency,
        known.spend_says, known.criticality,
        case
            when known.criticality = 'critical' or known.critical_functions is not null then true
            when known.criticality is not null then false
        end as is_critical,
        known.relationship_owner, known.systems, known.critical_functions,
        nullif(concat_ws(', ',
            case when not known.in_procurement then 'procurement' end, case when not known.in_it then 'IT' end,
            case when not known.in_security then 'security' end, case when not known.in_finance then 'finance' end
        ), '') as missing_in,
        known.load_id as named_load_id, known.source_row as named_source_row, known.column_name as named_column_name
    from known
)

select * from final
