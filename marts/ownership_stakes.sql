-- One row per thing that somebody should own: the money at stake, which money it is, and what was invoiced in 12 months.
with shared as (
    select load_id, source_row, min(listed_vendor) as listed_vendor
    from (
        select load_id, source_row, listed_vendor
        from system_vendors
        qualify min(listed_system) over (partition by listed_vendor) = max(listed_system) over (partition by listed_vendor)
    ) as alone
    group by load_id, source_row
),

signed as (
    select load_id, source_row, listed_vendor, annual_value, currency, count(*) over (partition by listed_vendor) as contracts
    from contract_list
    where notice_state not in ('ended', 'not_in_force')
),

vendors as (
    select 'vendors' as item_table, feed, item_key, listed_vendor, null::decimal(18, 4) as worth, null as worth_currency,
        null as worth_money
    from vendors_current
    inner join vendor_names on vendors_current.feed || ': ' || vendors_current.item_key = vendor_names.listed_vendor
),

contracts as (
    select
        'contracts' as item_table, contracts_current.feed, contracts_current.item_key,
        case when signed.contracts = 1 then signed.listed_vendor end as listed_vendor,
        signed.annual_value as worth, signed.currency as worth_currency, 'annual value' as worth_money
    from contracts_current
    inner join signed
        on contracts_current.load_id = signed.load_id and contracts_current.source_row = signed.source_row
),

systems as (
    select
        'systems' as item_table, feed, item_key, shared.listed_vendor, annual_cost as worth,
        currency as worth_currency, 'annual cost' as worth_money
    from systems_current
    left join shared
        on systems_current.load_id = shared.load_id and systems_current.source_row = shared.source_row
),

delivered as (
    select
        'initiatives' as item_table, feed, item_key, null as listed_vendor,
        coalesce(cost_of_delay_per_month, budget) as worth, currency as worth_currency,
        case when cost_of_delay_per_month is not null then 'cost of delay a month' else 'budget' end as worth_money
    from initiatives_current
    union all
    select 'risks', feed, item_key, null, exposure_high, currency, 'exposure'
    from risks_current
),

together as (
    select * from vendors
    union all by name select * from contracts
    union all by name select * from systems
    union all by name select * from delivered
),

final as (
    select
        together.item_table, together.feed, together.item_key,
        spend.spend, spend.spend_currency,
        coalesce(spend.spend, together.worth) as amount,
        case
            when spend.spend is not null then spend.spend_currency
            when together.worth is not null then together.worth_currency
        end as currency,
        case when spend.spend is not null then 'invoiced' when together.worth is not null then together.worth_money end
            as money
    from together
    left join vendor_spend as spend on together.listed_vendor = spend.listed_vendor
)

select * from final
