-- One row per vendor as the ledgers name it that may be one with a supplier of the contract lists: somebody must say so first.
with final as (
    select distinct coalesce(vendors.vendor_name, vendors.vendor_id) as vendor
    from spend_vendors as vendors
    inner join supplier_waiting as waiting on vendors.supplier_key = waiting.supplier_key
    where waiting.in_contracts and coalesce(vendors.vendor_name, vendors.vendor_id) is not null
)

select * from final
