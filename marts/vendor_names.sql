-- One row per vendor of the current lists, with its name as it is compared: without capitals and punctuation.
with final as (
    select
        feed || ': ' || item_key as listed_vendor,
        unit,
        vendor_id,
        coalesce(vendor_name, vendor_id) as listed_name,
        nullif(trim(regexp_replace(replace(lower(vendor_name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')), '') as written
    from vendors_current
)

select * from final
