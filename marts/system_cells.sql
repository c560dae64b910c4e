-- One row per system as the ledgers name it and unit, with the newest line that names it and how many do.
with final as (
    select
        system_id, nullif(unit, '') as unit, max(load_id) as load_id, count(*) as records,
        arg_max(source_row, (load_id, -source_row)) as source_row
    from spend_current
    where system_id is not null
    group by system_id, nullif(unit, '')
)

select * from final
