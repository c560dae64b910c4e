-- One row per cell that a signal of one item stands on: where it is, and what it says.
with signals as materialized (
    select id, load_id, source_row, columns, others from signals_named
),

named as (
    select id, load_id, source_row, unnest(columns) as column_name
    from signals
    where load_id is not null
    union
    select id, found.load_id as load_id, found.source_row as source_row, found.column_name as column_name
    from (select id, unnest(others) as found from signals)
),

final as (
    select distinct
        named.*,
        loads.file, loads.sheet, loads.loaded_at, loads.loaded_by,
        coalesce(records.origins ->> ('$.' || named.column_name), letters.letter || named.source_row) as cell,
        records.cells[named.column_name] as value
    from named
    left join signal_records as records on named.load_id = records.load_id and named.source_row = records.source_row
    left join loads on named.load_id = loads.load_id
    left join load_columns as letters
        on named.load_id = letters.load_id and named.column_name = letters.column_name
)

select * from final
