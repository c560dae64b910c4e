-- One row per cell of an item that changed since the last review, and one per item that came, went or got another key.
with cells as (
    select
        *,
        unnest(case
            when is_added then ['+']
            when is_removed then ['-']
            else list_concat(['='], map_keys(map_concat(cells_then, cells_now)))
        end) as cell
    from item_pairs
),

together as (
    select
        cells.* exclude (cell),
        case cell when '+' then 'added' when '-' then 'removed' when '=' then 'rekeyed' else compared_columns.kind end as kind,
        case when cell = '=' then key_column when cell not in ('+', '-') then cell end as column_name,
        case when cell = '=' then replace(key_then, chr(31), ', ') else cells_then[cell] end as old,
        case when cell = '=' then replace(item_key, chr(31), ', ') else cells_now[cell] end as new,
        compared_columns.is_owner, compared_columns.is_due, compared_columns.levels
    from cells
    left join compared_columns
        on cells.table_name = compared_columns.table_name and cells.cell = compared_columns.column_name
    where case
        when cell = '=' then key_then is not null
        when cell in ('+', '-') then true
        -- What says another key is told as such.
        when key_then is not null and cell = key_column then false
        else compared_columns.kind is not null and cells_then[cell] is distinct from cells_now[cell]
    end
),

final as (
    select
        together.* exclude (
            cells_now, cells_then, origins_now, origins_then, levels, said, key_column, key_then, corrected_now, corrected_then
        ),
        coalesce(cells_now['owner'], cells_then['owner']) as owner,
        coalesce(cells_now['criticality'], cells_then['criticality']) as criticality,
        case when kind = 'date' then date_diff('day', try_cast(old as date), try_cast(new as date)) end as days,
        case
            when kind = 'amount' and cells_now['currency'] is not distinct from cells_then['currency']
                then try_cast(new as decimal(18, 4)) - try_cast(old as decimal(18, 4))
        end as amount,
        coalesce(cells_now['currency'], cells_then['currency']) as currency,
        list_position(levels, new) - list_position(levels, old) as steps,
        coalesce(
            'correction, act ' || corrected_then[together.column_name],
            origins_then ->> ('$.' || together.column_name),
            letters_then.letter || source_row_then
        ) as old_cell,
        coalesce(
            'correction, act ' || corrected_now[together.column_name],
            origins_now ->> ('$.' || together.column_name),
            letters_now.letter || source_row_now
        ) as new_cell,
        coalesce(
            corrected_now[together.column_name],
            said[coalesce(together.column_name, case when feed_now is null then 'question' end)]
        ) as said_in_act
    from together
    left join load_columns as letters_then
        on together.load_id_then = letters_then.load_id and together.column_name = letters_then.column_name
    left join load_columns as letters_now
        on together.load_id_now = letters_now.load_id and together.column_name = letters_now.column_name
)

select * from final
