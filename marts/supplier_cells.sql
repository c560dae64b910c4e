-- One row per vendor as the ledgers name it and unit, with the newest line that names it.
with final as (
    select
        vendor_id, vendor_name, nullif(unit, '') as unit, max(load_id) as load_id,
        arg_max(source_row, (load_id, -source_row)) as source_row
    from spend_current
    group by all
)

select * from final
