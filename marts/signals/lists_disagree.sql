-- One row per vendor of the lists of which another list says something else: paid though stopped, or ranked two steps apart.
with final as (
    select
        'vendors' as table_name, compared.feed, 'vendor' as subject_type,
        coalesce(compared.vendor_id, compared.item_key) as subject_id,
        coalesce(compared.vendor_name, compared.vendor_id) as subject,
        case when compared.is_paid then 'medium' else 'low' end as severity,
        concat_ws('; ',
            case when compared.is_paid then concat(
                'procurement lists it as ', compared.status, ', and finance paid it in ',
                strftime(cast(compared.last_paid || '-01' as date), '%b %Y')
            ) end,
            case when compared.is_ranked_apart then concat(
                'procurement calls it ', replace(compared.criticality, '_', ' '), ', security ',
                replace(compared.security_says, '_', ' ')
            ) end
        ) as because,
        coalesce(asks.ask, 'No owner yet') as ask,
        cast(spend.spend as decimal(38, 4)) as amount, spend.spend_currency as currency, 'invoiced' as money,
        'paid in the last three covered months though inactive or blocked, or ranked two steps apart' as threshold,
        compared.load_id, compared.source_row,
        list_filter([
            case when compared.is_paid then 'status' end, case when compared.is_ranked_apart then 'criticality' end
        ], lambda each: each is not null) as columns,
        list_filter([
            case when compared.is_paid then compared.finance_cell end,
            case when compared.is_ranked_apart then {
                'load_id': cast(compared.other_load as bigint), 'source_row': cast(compared.other_row as integer),
                'column_name': 'criticality'
            } end
        ], lambda each: each is not null) as others
    from lists_compared as compared
    left join supplier_spend as spend on compared.listed_vendor = spend.supplier_key
    left join ownership_asks as asks
        on asks.item_table = 'vendors' and compared.load_id = asks.load_id and compared.source_row = asks.source_row
    where compared.is_paid or compared.is_ranked_apart
)

select * from final
