-- One row per supplier and unit whose ledgers paid it in the last twelve covered months.
with final as (
    select vendors.supplier_key, coalesce(sums.unit, '') as unit, max(sums.period) as last_paid
    from spend_rollup_current as sums
    cross join spend_window
    inner join spend_vendors as vendors
        on sums.vendor_id is not distinct from vendors.vendor_id
        and sums.vendor_name is not distinct from vendors.vendor_name
        and sums.unit is not distinct from vendors.unit
    where sums.amount > 0 and not sums.is_intercompany and vendors.supplier_key is not null
        and sums.period between spend_window.first_month and spend_window.last_month
    group by vendors.supplier_key, coalesce(sums.unit, '')
)

select * from final
