-- One row per supplier that IT or security works with, and that procurement has neither in its vendors nor its contracts (M7).
with loaded as (
    select count(*) > 0 as has_vendors from current_lists where table_name = 'vendors'
),

run as (
    select
        mentions.supplier_key,
        bool_or(systems.criticality in ('mission_critical', 'business_critical')) as is_critical,
        list(distinct coalesce(systems.system_name, systems.system_id)
            order by coalesce(systems.system_name, systems.system_id)) as names,
        arg_min({
            'load_id': cast(systems.load_id as bigint), 'source_row': cast(systems.source_row as integer),
            'column_name': case when systems.vendor_name is null then 'vendor_id' else 'vendor_name' end
        }, (systems.load_id, systems.source_row)) as cell
    from systems_current as systems
    inner join supplier_mentions as mentions
        on mentions.list = 'it' and systems.vendor_name is not distinct from mentions.vendor_name
        and systems.vendor_id is not distinct from mentions.vendor_id and systems.unit is not distinct from mentions.unit
    where coalesce(systems.lifecycle, 'active') not in ('plan', 'end_of_life')
    group by mentions.supplier_key
),

final as (
    select
        'systems' as table_name, null::varchar as feed, 'vendor' as subject_type, lists.known_as as subject_id,
        suppliers.name as subject,
        case when run.is_critical then 'medium' else 'low' end as severity,
        concat(
            'IT runs ', array_to_string(run.names[1:3], ', '),
            case when len(run.names) > 3 then concat(' and ', len(run.names) - 3, ' more') else '' end, ' with it', case when lists.in_security then ', security knows it' else '' end,
            ', and procurement has it in no list of vendors or contracts'
        ) as because,
        coalesce(asks.ask, 'No owner yet') as ask,
        cast(suppliers.spend as decimal(38, 4)) as amount, suppliers.spend_currency as currency, 'invoiced' as money,
        'named by a system in use, and in no list of vendors and no contract' as threshold,
        run.cell['load_id'] as load_id, run.cell['source_row'] as source_row, [run.cell['column_name']] as columns
    from supplier_lists as lists
    cross join loaded
    inner join run on lists.supplier_key = run.supplier_key
    inner join suppliers on lists.supplier_key = suppliers.supplier_key
    anti join supplier_waiting as waiting on lists.supplier_key = waiting.supplier_key and waiting.in_procurement
    left join ownership_asks as asks
        on asks.item_table = 'systems' and run.cell['load_id'] = asks.load_id
        and run.cell['source_row'] = asks.source_row
    where loaded.has_vendors and not lists.in_vendors and not lists.in_contracts
)

select * from final
