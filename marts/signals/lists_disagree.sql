-- One row per vendor of the lists of which another list says something else: paid though stopped, or ranked two steps apart.
with ranks as (
    select * from (values
        ('critical', 4), ('mission_critical', 4), ('important', 3), ('business_critical', 3), ('standard', 2),
        ('business_operational', 2), ('low', 1), ('administrative', 1)
    ) as known(said, step)
),

assessed as (
    select
        mentions.listed_vendor, ranks.step, entries.criticality, entries.load_id, entries.source_row
    from security_register_current as entries
    inner join supplier_mentions as mentions
        on mentions.list = 'security' and entries.name is not distinct from mentions.vendor_name
        and entries.vendor_id is not distinct from mentions.vendor_id and entries.unit is not distinct from mentions.unit
    inner join ranks on entries.criticality = ranks.said
    where mentions.listed_vendor is not null
    qualify row_number() over (
        partition by mentions.listed_vendor order by ranks.step desc, entries.load_id, entries.source_row
    ) = 1
),

compared as (
    select
        vendors.*, assessed.criticality as security_says, assessed.load_id as other_load, assessed.source_row as other_row,
        coalesce(abs(own.step - assessed.step) >= 2, false) as is_ranked_apart,
        vendors.status in ('inactive', 'blocked') and months.last_paid >= strftime(
            cast(spend_window.last_month || '-01' as date) - interval 2 month, '%Y-%m'
        ) as is_paid, months.last_paid, lists.finance_cell
    from vendor_list as vendors
    cross join spend_window
    left join ranks as own on vendors.criticality = own.said
    left join assessed on vendors.listed_vendor = assessed.listed_vendor
    left join supplier_months as months on vendors.listed_vendor = months.supplier_key
    left join supplier_lists as lists on vendors.listed_vendor = lists.supplier_key
),

final as (
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
    from compared
    left join supplier_spend as spend on compared.listed_vendor = spend.supplier_key
    left join ownership_asks as asks
        on asks.item_table = 'vendors' and compared.load_id = asks.load_id and compared.source_row = asks.source_row
    where compared.is_paid or compared.is_ranked_apart
)

select * from final
