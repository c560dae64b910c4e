-- One row per group of suppliers (a supplier without a parent is its own): what is paid to it, what stands on it, how we leave it.
with shares as (
    select group_key, measure, amount, currency, share from vendor_concentration_shares where measure <> 'function'
),

functions as (
    select
        group_key, count(distinct function_key) as functions,
        list(distinct function_name order by function_name) as names,
        list(distinct {'load_id': load_id, 'source_row': source_row, 'column_name': said_in}
            order by {'load_id': load_id, 'source_row': source_row, 'column_name': said_in}) as cells
    from vendor_concentration_functions
    where group_key is not null
    group by group_key
),

every_one as (
    select count(distinct function_key) as functions_all from vendor_concentration_functions
),

-- A group can be left where each of its running contracts has a plan; where a list is silent, that is unknown.
contracts as (
    select
        suppliers.group_key,
        case when bool_or(exit_plan = 'none') then false when count(*) = count(exit_plan) then true end as has_exit_plans,
        list({'load_id': load_id, 'source_row': source_row, 'column_name': 'exit_plan'} order by load_id, source_row)
            filter (exit_plan = 'none') as cells
    from contract_list
    inner join suppliers on contract_list.listed_vendor = suppliers.supplier_key
    where notice_state not in ('ended', 'not_in_force')
    group by suppliers.group_key
),

members as (
    select
        suppliers.group_key, suppliers.group_name, named.listed_vendor,
        count(*) over (partition by suppliers.group_key) as members,
        string_agg(suppliers.name, '; ') over (partition by suppliers.group_key) as member_names
    from suppliers
    left join vendor_control_named as named on suppliers.supplier_key = named.listed_vendor
    qualify row_number() over (
        partition by suppliers.group_key
        order by case when named.listed_vendor is null then 1 else 0 end, suppliers.spend desc nulls last, suppliers.supplier_key
    ) = 1
),

final as (
    select
        members.group_name as subject, paid.share as spend_share, paid.amount as spend, paid.currency,
        coalesce(functions.functions, 0) as functions, every_one.functions_all, functions.names as function_names,
        worth.share as initiative_share, worth.amount as initiative_value, contracts.has_exit_plans,
        case when contracts.has_exit_plans then 'all' when not contracts.has_exit_plans then 'missing' end as exit_plans, members.members,
        members.member_names, members.listed_vendor, members.group_key, functions.cells as function_cells,
        contracts.cells as exit_cells
    from members
    cross join every_one
    left join shares as paid on members.group_key = paid.group_key and paid.measure = 'spend'
    left join shares as worth on members.group_key = worth.group_key and worth.measure = 'initiatives'
    left join functions on members.group_key = functions.group_key
    left join contracts on members.group_key = contracts.group_key
)

select * from final
