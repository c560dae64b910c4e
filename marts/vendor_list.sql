-- One row per vendor of the current vendor lists, with where it stands.
with final as (
    select
        vendors_current.*,
        nullif(vendors_current.feed_unit, '') as unit,
        loads.file,
        loads.sheet,
        loads.loaded_at,
        loads.loaded_by
    from vendors_current
    inner join loads on vendors_current.load_id = loads.load_id
)

select * from final
