-- One row per supplier that is paid month after month, and with whom no contract of the lists is signed (M7).
-- With tax offices, social insurances, banks and people of ours none is expected. Contract lists that know hardly anybody who
-- is paid are about somebody else: then nothing is said of one supplier (marts/contract_reach.sql).
with loaded as (
    select count(*) > 0 as has_contracts from current_lists where table_name = 'contracts'
),

rates as (
    select currency, rate from constant_rates
),

final as (
    select
        'spend' as table_name, null::varchar as feed, 'vendor' as subject_type, lists.known_as as subject_id,
        suppliers.name as subject,
        case when suppliers.spend * coalesce(rates.rate, 1) >= limits.uncontracted_pressing then 'high' else 'medium' end
            as severity,
        concat(
            'it was paid ', format('{:,}', cast(round(suppliers.spend) as bigint)), coalesce(' ' || suppliers.spend_currency, ''), ' in ',
            months.months_paid, ' of the twelve months up to ',
            strftime(cast(spend_window.last_month || '-01' as date), '%b %Y'), ', and no contract of the lists is with it',
            case when lists.in_orders then ', only orders' else '' end
        ) as because,
        coalesce(asks.ask, 'No owner yet') as ask,
        cast(suppliers.spend as decimal(38, 4)) as amount, suppliers.spend_currency as currency, 'invoiced' as money,
        concat(
            'paid ', format('{:,}', cast(limits.uncontracted_from as bigint)), ' or more in twelve months, in ',
            limits.uncontracted_months_from, ' months or more, and in no list of contracts, where these know ',
            cast(round(100 * limits.contracts_reach_from) as integer), ' percent or more of what is paid, or of who is paid'
        ) as threshold,
        lists.finance_cell['load_id'] as load_id, lists.finance_cell['source_row'] as source_row,
        [lists.finance_cell['column_name']] as columns
    from supplier_lists as lists
    inner join suppliers on lists.supplier_key = suppliers.supplier_key
    inner join supplier_months as months on lists.supplier_key = months.supplier_key
    cross join loaded
    cross join limits
    cross join spend_window
    inner join contract_wanted as wanted on lists.supplier_key = wanted.supplier_key and wanted.contract_known = 'unknown'
    semi join contract_reach as reach on wanted.scope = reach.scope and reach.is_reached
    left join rates on suppliers.spend_currency = rates.currency
    left join paid_asks as asks on lists.supplier_key = asks.supplier_key
    where loaded.has_contracts and months.months_paid >= limits.uncontracted_months_from
        and suppliers.spend * coalesce(rates.rate, 1) >= limits.uncontracted_from
)

select * from final
