-- One row per contract in force: whether its supplier was paid in the last twelve covered months by a unit that may pay it.
-- A contract of a unit that keeps a ledger is paid by that unit, or by one that has no contract of its own with that
-- supplier; a contract of a unit without a ledger (a group's register) is paid by whoever pays.
with running as (
    select load_id, source_row, supplier_key, coalesce(unit, '') as unit
    from contract_list
    where notice_state not in ('ended', 'not_in_force') and supplier_key is not null
),

ledgers as (
    select distinct unit from supplier_units
),

signed as (
    select distinct supplier_key, unit from running
),

final as (
    select
        running.load_id, running.source_row, running.supplier_key,
        coalesce(bool_or(
            ledgers.unit is null or paid.unit = running.unit or signed.unit is null
        ) filter (paid.unit is not null), false) as is_paid,
        case when max(ledgers.unit) is not null and max(paid.unit) is not null then nullif(max(running.unit), '') end as only_unit,
        string_agg(distinct paid.unit, ', ' order by paid.unit) as paid_by
    from running
    left join ledgers on running.unit = ledgers.unit
    left join supplier_units as paid on running.supplier_key = paid.supplier_key
    left join signed on paid.supplier_key = signed.supplier_key and paid.unit = signed.unit
    group by running.load_id, running.source_row, running.supplier_key
)

select * from final
