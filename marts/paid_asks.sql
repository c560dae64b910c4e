-- One row per supplier that was paid: the one person to ask, and who holds the budget that bears most of it.
-- Who owns it by its list goes first, then who owns its largest contract, then the holder of that budget.
with owners as (
    select feed || ': ' || item_key as listed_vendor, ask, ask_because = 'owns it' as owns
    from ownership_asks
    where item_table = 'vendors'
),

signed as (
    select
        contracts.supplier_key,
        arg_max(asks.ask, (coalesce(contracts.annual_value, 0), contracts.contract_id)) as ask
    from contract_vendors as contracts
    inner join ownership_asks as asks
        on asks.item_table = 'contracts' and contracts.load_id = asks.load_id
        and contracts.source_row = asks.source_row and asks.ask_because = 'owns it'
    group by all
),

bearing as (
    select
        named.supplier_key
            as supplier_key,
        sums.unit, sums.cost_centre, sum(sums.amount) as amount
    from spend_rollup_current as sums
    cross join spend_window
    inner join spend_vendors as named
        on sums.vendor_id is not distinct from named.vendor_id
        and sums.vendor_name is not distinct from named.vendor_name
        and sums.unit is not distinct from named.unit
    where sums.period between spend_window.first_month and spend_window.last_month and sums.cost_centre is not null
    group by all
),

centres as (
    select supplier_key, unit, cost_centre
    from bearing
    qualify row_number() over (partition by supplier_key order by amount desc, unit, cost_centre) = 1
),

final as (
    select
        paid.supplier_key,
        coalesce(
            case when owners.owns then owners.ask end, signed.ask, holders.owner_now, owners.ask, 'No owner yet'
        ) as ask,
        holders.owner_now as holder, signed.ask as contract_owner, centres.unit, centres.cost_centre
    from paid_in_window as paid
    left join owners on paid.listed_vendor = owners.listed_vendor
    left join signed on paid.supplier_key = signed.supplier_key
    left join centres on paid.supplier_key = centres.supplier_key
    left join budget_holders as holders
        on centres.cost_centre = holders.cost_centre and coalesce(centres.unit, '') = holders.unit
)

select * from final
