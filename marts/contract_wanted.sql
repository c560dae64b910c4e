-- One row per supplier that was paid in the last twelve covered months and with whom a contract may be expected: which unit
-- pays it most, and whether the contract lists know it. Who may be one of them waits for an answer where names are matched.
with scope as (
    select count(unit) > 0 as has_units from contracts_current
),

-- Lists that name no unit are about all of them; else what a list knows of one unit says nothing about another one.
payers as (
    select
        mentions.supplier_key,
        arg_max(coalesce(mentions.unit, ''), (coalesce(mentions.spend * coalesce(rates.rate, 1), 0), coalesce(mentions.unit, '')))
            as unit
    from supplier_mentions as mentions
    left join constant_rates as rates on mentions.spend_currency = rates.currency
    where mentions.list = 'finance'
    group by mentions.supplier_key
),

final as (
    select
        suppliers.supplier_key, suppliers.name, case when scope.has_units then payers.unit else '' end as scope,
        suppliers.spend, suppliers.spend_currency, suppliers.spend_says,
        suppliers.spend * coalesce(rates.rate, 1) as weight,
        case when lists.in_contracts then 'known' when waiting.supplier_key is not null then 'waiting' else 'unknown' end
            as contract_known,
        lists.finance_cell['load_id'] as load_id, lists.finance_cell['source_row'] as source_row,
        lists.finance_cell['column_name'] as named_by
    from supplier_lists as lists
    inner join suppliers on lists.supplier_key = suppliers.supplier_key
    inner join payers on lists.supplier_key = payers.supplier_key
    cross join scope
    anti join paid_unsigned as unsigned on lists.supplier_key = unsigned.supplier_key
    left join supplier_waiting as waiting on lists.supplier_key = waiting.supplier_key and waiting.in_contracts
    left join constant_rates as rates on suppliers.spend_currency = rates.currency
    where lists.in_finance and suppliers.spend_says is not null and coalesce(suppliers.spend, 1) > 0
)

select * from final
