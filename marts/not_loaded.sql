-- One row per record that was set aside because it could not be identified or counted.
with final as (
    select
        set_aside.load_id, set_aside.source_row, load_register.file, load_register.sheet,
        load_register.table_name, load_register.feed, load_register.unit, load_register.currency,
        set_aside.why, set_aside.amount, set_aside.cells,
        load_register.status <> 'undone' as counts,
        load_register.loaded_at, load_register.loaded_by
    from set_aside
    inner join load_register on set_aside.load_id = load_register.load_id
)

select * from final
