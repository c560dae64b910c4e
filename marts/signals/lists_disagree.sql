-- One row per vendor or system of the lists of which another list says something else: paid though stopped, ranked steps
-- apart, or owned by another person (M7).
with together as (
    select
        'vendors' as table_name, feed, 'vendor' as subject_type, coalesce(vendor_id, item_key) as subject_id,
        coalesce(vendor_name, vendor_id) as subject, criticality, security_says, status, is_paid, is_ranked_apart, last_paid,
        finance_cell, other_load, other_row, listed_vendor, load_id, source_row, 'procurement' as own_list,
        coalesce(criticality in ('critical', 'important'), false) as is_weighty, 'relationship_owner' as owner_column
    from lists_compared
    union all
    select
        'systems', feed, 'system', coalesce(system_id, item_key), coalesce(system_name, system_id), criticality, security_says,
        null, false, is_ranked_apart, null, null, other_load, other_row, null, load_id, source_row, 'IT',
        coalesce(criticality in ('mission_critical', 'business_critical'), false), 'owner'
    from lists_compared_systems
),

final as (
    select
        compared.table_name, compared.feed, compared.subject_type, compared.subject_id, compared.subject,
        case when compared.is_paid or (owners.own_says is not null and compared.is_weighty) then 'medium' else 'low' end as severity,
        concat_ws('; ',
            case when compared.is_paid then concat(
                'procurement lists it as ', compared.status, ', and finance paid it in ',
                strftime(cast(compared.last_paid || '-01' as date), '%b %Y')
            ) end,
            case when compared.is_ranked_apart then concat(
                compared.own_list, ' calls it ', replace(compared.criticality, '_', ' '), ', security ',
                replace(compared.security_says, '_', ' ')
            ) end,
            case when owners.own_says is not null then concat(
                compared.own_list, ' names ', owners.own_says, ' as its owner, and ', owners.other_list, ' ', owners.other_says
            ) end
        ) as because,
        coalesce(asks.ask, 'No owner yet') as ask,
        cast(spend.spend as decimal(38, 4)) as amount, spend.spend_currency as currency, 'invoiced' as money,
        concat(
            'paid in the last ', limits.stopped_paid_months, ' covered months though inactive or blocked, ranked ',
            limits.ranked_apart_from, ' steps apart or more, or owned by two people; who looks after a whole register is no owner of what stands in it'
        ) as threshold,
        compared.load_id, compared.source_row,
        list_filter([
            case when compared.is_paid then 'status' end, case when compared.is_ranked_apart then 'criticality' end,
            case when owners.own_says is not null then compared.owner_column end
        ], lambda each: each is not null) as columns,
        list_filter([
            case when compared.is_paid then compared.finance_cell end,
            case when compared.is_ranked_apart then {
                'load_id': cast(compared.other_load as bigint), 'source_row': cast(compared.other_row as integer),
                'column_name': 'criticality'
            } end,
            case when owners.own_says is not null then {
                'load_id': cast(owners.other_load as bigint), 'source_row': cast(owners.other_row as integer),
                'column_name': case when owners.other_list = 'its contract' then 'contract_owner' else 'owner' end
            } end
        ], lambda each: each is not null) as others
    from together as compared
    cross join limits
    left join lists_owners as owners
        on compared.table_name = owners.item_table and compared.load_id = owners.load_id and compared.source_row = owners.source_row
    left join supplier_spend as spend on compared.listed_vendor = spend.supplier_key
    left join ownership_asks as asks
        on compared.table_name = asks.item_table and compared.load_id = asks.load_id and compared.source_row = asks.source_row
    where compared.is_paid or compared.is_ranked_apart or owners.own_says is not null
)

select * from final
