-- One row per vendor of the current vendor lists, with where it stands.
with final as (
    select vendors_current.*, feed || ': ' || item_key as listed_vendor
    from vendors_current
)

select * from final
