-- One row per spend line that counts, with the vendor of the current vendor lists that it names, where there is one.
with final as (
    select spend_lines.*, spend_vendors.listed_vendor
    from spend_lines
    left join spend_vendors
        on spend_lines.vendor_id is not distinct from spend_vendors.vendor_id
        and spend_lines.vendor_name is not distinct from spend_vendors.vendor_name
        and spend_lines.unit is not distinct from spend_vendors.unit
)

select * from final
