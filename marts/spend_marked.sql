-- One row per spend line that counts, with the words it is asked for: vendor, category, unit, currency, search text.
with final as (
    select
        spend_current.* exclude (unit),
        nullif(spend_current.unit, '') as unit,
        coalesce(spend_current.vendor_name, spend_current.vendor_id) as vendor,
        coalesce(spend_current.gl_name, spend_current.gl_account) as category,
        coalesce(spend_current.vendor_name in (select vendor_name from intercompany_vendors), false) as is_intercompany
    from spend_current
)

select * from final
