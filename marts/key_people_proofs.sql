-- One row per person and whether it is about what she owns: the cells of the critical things, or of what waits for her.
with final as (
    select
        person_key, how = 'owns' as is_owned,
        list(
            {'load_id': cast(load_id as bigint), 'source_row': cast(source_row as integer), 'column_name': column_name}
            order by load_id, source_row, column_name
        ) as others,
        arg_min(load_id, concat(load_id, source_row)) as load_id,
        arg_min(source_row, concat(load_id, source_row)) as source_row,
        arg_min(column_name, concat(load_id, source_row)) as column_name
    from key_people_things
    where (how <> 'owns' or is_critical) and load_id is not null
    group by person_key, is_owned
)

select * from final
