-- One row per record that a signal stands on.
with final as (
    select load_id, source_row
    from signals_named
    where load_id is not null
    union
    select found.load_id as load_id, found.source_row as source_row
    from (select unnest(others) as found from signals_named)
)

select * from final
