-- One row per supplier, unit, month and currency: what it was paid, in months that are over and closed where some are.
-- With whether a contract was in force that month. Lines between our own units are left out, and so is who has no name.
with final as (
    select
        named.supplier_key,
        named.listed_vendor, max(sums.vendor) as supplier, sums.unit, sums.period, sums.currency_known as currency,
        sums.contract_cover, sum(sums.amount) as amount, cast(sum(sums.records) as bigint) as records
    from spend_rollup_contracted as sums
    cross join spend_window
    inner join spend_vendors as named
        on sums.vendor_id is not distinct from named.vendor_id
        and sums.vendor_name is not distinct from named.vendor_name
        and sums.unit is not distinct from named.unit
    where not sums.is_intercompany and sums.period <= spend_window.last_month
        and coalesce(sums.vendor_id, sums.vendor_name) is not null
    group by all
)

select * from final
