-- One row per vendor as the ledgers name it, unit and month of its spend in which a contract of the lists was in force.
with spans as (
    select * from contract_spans
),

months as (
    select distinct load_id, vendor_id, vendor_name, coalesce(fiscal_period, period) as period
    from spend_rollup
),

paid as (
    select distinct vendors.*, months.period
    from months
    inner join live_sheets on months.load_id = live_sheets.load_id
    inner join spend_vendors as vendors
        on months.vendor_id is not distinct from vendors.vendor_id
        and months.vendor_name is not distinct from vendors.vendor_name
        and live_sheets.unit is not distinct from vendors.unit
),

-- Matched by name, by number, or because both are one supplier.
found as (
    select paid.vendor_id, paid.vendor_name, paid.unit, paid.period, spans.is_sure
    from paid
    inner join spans on paid.written = spans.written and paid.period between spans.first_month and spans.last_month
    where paid.written <> ''
    union all
    select paid.vendor_id, paid.vendor_name, paid.unit, paid.period, spans.is_sure
    from paid
    inner join spans on paid.vendor_id = spans.vendor_id and paid.period between spans.first_month and spans.last_month
        -- A number says nothing across units.
        and (coalesce(paid.unit, '') = spans.own or '' in (coalesce(paid.unit, ''), spans.own))
    union all
    select paid.vendor_id, paid.vendor_name, paid.unit, paid.period, spans.is_sure
    from paid
    inner join spans
        on paid.supplier_key = spans.supplier_key and paid.period between spans.first_month and spans.last_month
),

final as (
    select
        vendor_id, vendor_name, unit, period,
        case when bool_or(is_sure) then 'in_force' else 'cannot_tell' end as cover
    from found
    group by vendor_id, vendor_name, unit, period
)

select * from final
