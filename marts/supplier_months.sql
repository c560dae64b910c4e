-- One row per supplier that was paid in the last twelve covered months: in how many of them, and the last one.
with final as (
    select
        vendors.supplier_key, count(distinct sums.period) as months_paid, max(sums.period) as last_paid
    from spend_rollup_current as sums
    cross join spend_window
    inner join spend_vendors as vendors
        on sums.vendor_id is not distinct from vendors.vendor_id
        and sums.vendor_name is not distinct from vendors.vendor_name
        and sums.unit is not distinct from vendors.unit
    where sums.amount > 0 and not sums.is_intercompany
        and sums.period between spend_window.first_month and spend_window.last_month
    group by vendors.supplier_key
)

select * from final
