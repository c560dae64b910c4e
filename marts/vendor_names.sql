-- One row per vendor of the current lists, with its name as it is compared: without capitals and punctuation.
-- A number of the law that cannot be one (too short, hardly a digit, one digit again and again) is none.
with plain as (
    select
        feed, item_key, unit, vendor_id, vendor_name, parent_group, load_id, source_row,
        regexp_replace(lower(registration_no), '[^\p{L}\p{N}]+', '', 'g') as registration,
        regexp_replace(lower(tax_id), '[^\p{L}\p{N}]+', '', 'g') as tax
    from vendors_current
),

final as (
    select
        feed || ': ' || item_key as listed_vendor,
        feed as of_list,
        unit,
        vendor_id,
        coalesce(vendor_name, vendor_id) as listed_name,
        nullif(trim(regexp_replace(replace(lower(vendor_name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')), '') as written,
        case
            when length(registration) >= 6 and length(regexp_replace(registration, '[^0-9]', '', 'g')) >= 4
                and replace(registration, right(registration, 1), '') <> ''
                and not contains('0123456789012345678909876543210', registration) then registration
        end as registration,
        case
            when length(tax) >= 6 and length(regexp_replace(tax, '[^0-9]', '', 'g')) >= 4
                and replace(tax, right(tax, 1), '') <> ''
                and not contains('0123456789012345678909876543210', tax) then tax
        end as tax,
        parent_group,
        load_id,
        source_row
    from plain
)

select * from final
