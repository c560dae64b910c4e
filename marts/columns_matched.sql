-- One row per column of a loaded sheet: which heading became which column, how it was known and how sure.
with final as (
    select
        load_columns.load_id, load_register.file, load_register.sheet,
        load_register.table_name, load_register.feed,
        load_columns.column_name, load_columns.heading, load_columns.letter, load_columns.how, load_columns.sure,
        load_register.loaded_at, load_register.loaded_by
    from load_columns
    inner join load_register on load_columns.load_id = load_register.load_id
)

select * from final
