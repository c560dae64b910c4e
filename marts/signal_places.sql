-- One row per record that a signal stands on.
with named as materialized (
    select load_id, source_row, others from signals_named
),

final as (
    select load_id, source_row
    from named
    where load_id is not null
    union
    select found.load_id as load_id, found.source_row as source_row
    from (select unnest(others) as found from named)
)

select * from final
