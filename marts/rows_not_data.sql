-- One row per row of a sheet that is not a record: title, heading, total, note, group.
with final as (
    select
        not_data.load_id, not_data.source_row, load_register.file, load_register.sheet,
        load_register.table_name, load_register.feed, load_register.unit, load_register.currency,
        not_data.kind, not_data.text, not_data.amount,
        load_register.status <> 'undone' as counts,
        load_register.loaded_at, load_register.loaded_by
    from not_data
    inner join load_register on not_data.load_id = load_register.load_id
)

select * from final
