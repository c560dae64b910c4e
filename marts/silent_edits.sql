-- One row per edit of a list or ledger that nobody said a word about: before, after, both cells, who sent it and when.
with cells as (
    select
        items.kind, items.table_name, items.feed, items.unit, items.item_key, items.subject, items.column_name,
        items.old, items.new, items.days, items.load_id, items.load_then,
        coalesce(items.source_row, items.row_then) as source_row,
        items.file, items.sheet, items.file_then, items.sheet_then, items.loaded_at, items.loaded_by,
        coalesce(items.origins_then ->> ('$.' || items.column_name), letters_then.letter || items.row_then,
            'row ' || items.row_then) as old_cell,
        case when not items.is_gone then coalesce(items.origins ->> ('$.' || items.column_name),
            letters.letter || items.source_row, 'row ' || items.source_row) end as new_cell
    from silent_edit_items as items
    left join load_columns as letters_then
        on items.load_then = letters_then.load_id and items.column_name = letters_then.column_name
    left join load_columns as letters on items.load_id = letters.load_id and items.column_name = letters.column_name
),

lines as (
    select
        restated_by as load_id, period, coalesce(currency, '') as currency,
        count(*) filter (side = 'before') as before, count(*) filter (side = 'after') as after,
        min(source_row) filter (side = 'after') as first_row,
        max(cell) filter (side = 'before') as cell_before, max(cell) filter (side = 'after') as cell_after
    from silent_edit_lines
    group by all
),

months as (
    select
        months.kind, months.table_name, months.feed, months.unit, months.period, months.currency, months.amount,
        months.feed as subject, 'amount' as column_name,
        months.old_amount::decimal(18, 2)::varchar as old, months.new_amount::decimal(18, 2)::varchar as new,
        months.load_id, months.load_then, lines.first_row as source_row,
        months.file, months.sheet, months.file_then, months.sheet_then,
        months.loaded_at, months.loaded_by,
        case when lines.before = 1 then lines.cell_before else coalesce(lines.before, 0) || ' lines' end as old_cell,
        case when lines.after = 1 then lines.cell_after else coalesce(lines.after, 0) || ' lines' end as new_cell
    from silent_edit_months as months
    left join lines on months.load_id = lines.load_id and months.period = lines.period
        and coalesce(months.currency, '') = lines.currency
),

together as (
    select * from cells
    union all by name
    select * from months
),

final as (
    select
        'S-' || substr(md5(concat_ws('|', together.kind, table_name, feed, coalesce(item_key, period), column_name,
            coalesce(currency, ''), load_id, load_then, source_row)), 1, 10) as id,
        together.*, cast(together.loaded_at as date) as since_day,
        coalesce(together.load_id > last_review.seq, true) as is_new, table_name as item_table
    from together
    cross join last_review
)

select * from final
