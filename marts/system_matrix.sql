-- One row per system that any of the four lists names: whether IT, security, finance and procurement know it.
-- Security knows it by an entry of its own or of its supplier, procurement by its supplier or its contract. What a list never
-- says (a register without systems, a ledger that names none) is unknown: neither yes nor no.
with loaded as (
    select
        max(case when table_name in ('vendors', 'contracts') then 1 end) = 1 as has_procurement,
        max(case when table_name = 'systems' then 1 end) = 1 as has_it,
        max(case when table_name = 'security_register' then 1 end) = 1 as has_security
    from live_sheets
),

counts as (
    select
        system_key, max(listed_system) as listed_system,
        arg_max(coalesce(name, number), (case when table_name = 'systems' then 1 else 0 end, records, coalesce(name, number))) as name,
        count(distinct coalesce(name_key, lower(number))) as names,
        coalesce(cast(sum(records) filter (table_name = 'systems') as bigint), 0) as it_records,
        coalesce(cast(sum(records) filter (table_name = 'dependencies') as bigint), 0) as dependency_records,
        coalesce(cast(sum(records) filter (list = 'security') as bigint), 0) as security_records,
        coalesce(cast(sum(records) filter (list = 'finance') as bigint), 0) as finance_records,
        arg_min({'load_id': load_id, 'source_row': source_row, 'said': column_name}, (table_name <> 'systems', -load_id, source_row))
            as cell
    from system_mentions
    group by system_key
),

says as (
    select bool_or(security_records > 0) as security_says, bool_or(finance_records > 0) as finance_says from counts
),

known as (
    select
        counts.*, listed.system, listed.criticality, listed.data_class, listed.owner, listed.suppliers,
        case when loaded.has_procurement then listed.in_procurement end as in_procurement,
        case when loaded.has_it then counts.it_records > 0 end as in_it,
        case when loaded.has_security and (says.security_says or listed.has_supplier)
            then counts.security_records > 0 or coalesce(listed.by_supplier, false) end as in_security,
        case when says.finance_says then counts.finance_records > 0 end as in_finance
    from counts
    cross join loaded
    cross join says
    left join system_listed as listed on counts.listed_system = listed.listed_system
),

final as (
    select
        known.system_key, coalesce(known.system, known.name) as name, known.in_procurement, known.in_it, known.in_security,
        known.in_finance,
        nullif(concat_ws(', ',
            case when not known.in_procurement then 'procurement' end, case when not known.in_it then 'IT' end,
            case when not known.in_security then 'security' end, case when not known.in_finance then 'finance' end
        ), '') as missing_in,
        known.criticality, known.data_class, known.owner, known.suppliers, spend.spend, spend.spend_currency,
        spend.spend_says, known.names, known.it_records > 0 as is_listed, known.it_records, known.dependency_records,
        known.security_records, known.finance_records, known.cell['load_id'] as named_load_id,
        known.cell['source_row'] as named_source_row, known.cell['said'] as named_column_name
    from known
    left join system_spend as spend on known.system_key = spend.system_key
)

select * from final
