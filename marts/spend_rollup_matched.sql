-- One row per sum of spend lines that count, with the vendor of the current vendor lists that it names.
with final as (
    select spend_rollup_current.*, spend_vendors.listed_vendor
    from spend_rollup_current
    left join spend_vendors
        on spend_rollup_current.vendor_id is not distinct from spend_vendors.vendor_id
        and spend_rollup_current.vendor_name is not distinct from spend_vendors.vendor_name
        and spend_rollup_current.unit is not distinct from spend_vendors.unit
)

select * from final
