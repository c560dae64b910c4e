-- One row per cell of an item that changed since the last review, and one per item that came or went.
with pairs as materialized (
    select * from item_pairs
),

moved as (
    select *, 'added' as kind, null::varchar as column_name from pairs where is_added
    union all by name
    select *, 'removed' as kind from pairs where is_removed
),

cells as (
    select *, unnest(map_keys(map_concat(cells_then, cells_now))) as column_name
    from pairs
    where not is_added and not is_removed
),

changed as (
    select cells.*, compared_columns.kind, compared_columns.is_owner, compared_columns.is_due, compared_columns.levels
    from cells
    inner join compared_columns
        on cells.table_name = compared_columns.table_name and cells.column_name = compared_columns.column_name
    where cells.cells_then[cells.column_name] is distinct from cells.cells_now[cells.column_name]
),

together as (
    select * from moved
    union all by name
    select *, cells_then[column_name] as old, cells_now[column_name] as new from changed
),

final as (
    select
        together.* exclude (cells_now, cells_then, origins_now, origins_then, levels),
        coalesce(cells_now['owner'], cells_then['owner']) as owner,
        case when kind = 'date' then date_diff('day', try_cast(old as date), try_cast(new as date)) end as days,
        case
            when kind = 'amount' and cells_now['currency'] is not distinct from cells_then['currency']
                then try_cast(new as decimal(18, 4)) - try_cast(old as decimal(18, 4))
        end as amount,
        coalesce(cells_now['currency'], cells_then['currency']) as currency,
        list_position(levels, new) - list_position(levels, old) as steps,
        coalesce(origins_then ->> ('$.' || together.column_name), letters_then.letter || source_row_then) as old_cell,
        coalesce(origins_now ->> ('$.' || together.column_name), letters_now.letter || source_row_now) as new_cell
    from together
    left join load_columns as letters_then
        on together.load_id_then = letters_then.load_id and together.column_name = letters_then.column_name
    left join load_columns as letters_now
        on together.load_id_now = letters_now.load_id and together.column_name = letters_now.column_name
)

select * from final
