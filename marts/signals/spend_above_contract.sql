-- One row per contract, else vendor, that was paid more than is signed for the months in which it was in force (F4).
with spending as (
    select
        -- A vendor of the contracts that is on no vendor list stands on its contracts.
        case when vendors.load_id is null then 'contracts' else 'vendors' end as table_name,
        coalesce(vendors.feed, spent.feed) as feed, 'vendor' as subject_type,
        coalesce(vendors.vendor_id, vendors.item_key, spent.supplier) as subject_id,
        coalesce(vendors.vendor_name, vendors.vendor_id, spent.supplier) as subject,
        spent.supplier_key, spent.paid, spent.allowed, spent.over, spent.currency, spent.months, spent.over * coalesce(rates.rate, 1) as weight,
        concat(case when spent.contracts = 1 then 'its contract ' else 'its contracts ' end, spent.named,
            case when spent.contracts = 1 then ' allows ' else ' allow ' end) as who,
        coalesce(vendors.load_id, struct_extract(spent.cells[1], 'load_id')) as load_id,
        coalesce(vendors.source_row, struct_extract(spent.cells[1], 'source_row')) as source_row,
        ['vendor_name'] as columns,
        list_concat(spent.cells, largest.cells) as others
    from contract_spending as spent
    left join vendor_list as vendors on spent.listed_vendor = vendors.listed_vendor
    left join constant_rates as rates on spent.currency = rates.currency
    left join paid_largest as largest on spent.supplier_key = largest.supplier_key
    -- Where its lines name their contracts, each contract tells it itself.
    anti join contract_billed as billed on spent.supplier_key = billed.supplier_key
    where spent.is_known
    union all by name
    select
        'contracts' as table_name, feed, 'contract' as subject_type, coalesce(contract_id, item_key) as subject_id,
        subject, supplier_key, paid, allowed, over, currency, months, weight, 'it allows ' as who,
        load_id, source_row, ['annual_value', 'start_date', 'end_date'] as columns, cells as others
    from contract_billed
),

final as (
    select
        spending.table_name, spending.feed, spending.subject_type, spending.subject_id, spending.subject,
        case when spending.weight >= limits.contract_over_pressing then 'high' else 'medium' end as severity,
        concat(
            'it was paid ', format('{:,}', cast(round(spending.paid) as bigint)), ' ' || spending.currency, ' in the ',
            spending.months, ' months in force up to ',
            strftime(cast(spend_window.last_month || '-01' as date), '%b %Y'), '; ', spending.who,
            format('{:,}', cast(round(spending.allowed) as bigint)),
            ', so it is above by ' || cast(round(100 * spending.over / nullif(spending.allowed, 0)) as bigint) || ' percent'
        ) as because,
        coalesce(asks.ask, 'No owner yet') as ask,
        cast(spending.over as decimal(38, 4)) as amount, spending.currency, 'paid above contract' as money,
        concat(
            'paid more than signed by ', cast(round(100 * limits.contract_over_share) as integer), ' percent and ',
            format('{:,}', cast(limits.contract_over_amount as bigint)), ' or more, over ', limits.contract_months_from,
            ' months or more, at one rate'
        ) as threshold,
        spending.load_id, spending.source_row, spending.columns, spending.others
    from spending
    cross join limits
    cross join spend_window
    left join paid_asks as asks on spending.supplier_key = asks.supplier_key
    where spending.months >= limits.contract_months_from
        and spending.over >= spending.allowed * limits.contract_over_share
        and spending.weight >= limits.contract_over_amount
)

select * from final
