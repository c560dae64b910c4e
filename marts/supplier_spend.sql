-- One row per supplier that the ledgers name: what it was paid in the last twelve covered months.
-- In the reporting currency where every month has a rate, else in its own; sums of several currencies are never added.
with sums as (
    select
        vendors.supplier_key, max(vendors.listed_vendor) as listed_vendor, paid.currency_known,
        any_value(paid.reporting) as reporting, sum(paid.amount) as amount, sum(paid.converted) as converted,
        bool_and(paid.has_rates) as has_rates
    from supplier_paid as paid
    inner join spend_vendors as vendors
        on paid.vendor_id is not distinct from vendors.vendor_id
        and paid.vendor_name is not distinct from vendors.vendor_name
        and paid.unit is not distinct from vendors.unit
    where paid.amount is not null and vendors.supplier_key is not null
    group by vendors.supplier_key, paid.currency_known
),

final as (
    select
        supplier_key, max(listed_vendor) as listed_vendor,
        case when bool_and(has_rates) then sum(converted) when count(*) = 1 then cast(sum(amount) as decimal(38, 16)) end as spend,
        case when bool_and(has_rates) then any_value(reporting) when count(*) = 1 then max(currency_known) end
            as spend_currency,
        string_agg(
            concat(coalesce(currency_known, 'currency not stated'), ' ', cast(amount as decimal(38, 2))), '; '
            order by currency_known
        ) as spend_says
    from sums
    group by supplier_key
)

select * from final
