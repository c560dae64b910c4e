-- One row per supplier of the vendor lists that is in use: several of them that are one stand here once, under the one that stays.
with final as (
    select
        coalesce(vendors.vendor_name, vendors.vendor_id) as subject, vendors.vendor_id, vendors.criticality,
        vendors.substitutability, vendors.relationship_owner, vendors.listed_vendor, vendors.feed, vendors.item_key, vendors.unit,
        vendors.raw, vendors.origins, vendors.file, vendors.sheet, vendors.loaded_at, vendors.loaded_by, vendors.load_id,
        vendors.source_row
    from vendor_list as vendors
    left join supplier_ones as ones on vendors.listed_vendor = ones.node
    where coalesce(vendors.status <> 'inactive', true)
        and coalesce(ones.supplier_key, vendors.listed_vendor) = vendors.listed_vendor
        and coalesce(vendors.vendor_name, '') not in (select vendor_name from intercompany_vendors)
)

select * from final
