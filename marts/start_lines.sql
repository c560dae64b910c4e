-- One row per start line of the current lists, with the cells of what it becomes elsewhere under other names.
with placed as (
    select
        load_id,
        any_value(letter) filter (column_name = 'start_line') as line_letter,
        any_value(letter) filter (column_name = 'line_kind') as kind_letter,
        any_value(letter) filter (column_name = 'title') as title_letter,
        any_value(letter) filter (column_name = 'holding_up') as holding_letter,
        any_value(letter) filter (column_name = 'vendor_name') as vendor_letter,
        any_value(letter) filter (column_name = 'to_decide') as decide_letter
    from load_columns
    group by load_id
),

final as (
    select
        start_current.*,
        start_current.title is not null as is_answered,
        placed.line_letter || start_current.source_row as line_cell,
        placed.kind_letter || start_current.source_row as kind_cell,
        placed.title_letter || start_current.source_row as title_cell,
        placed.holding_letter || start_current.source_row as holding_cell,
        placed.vendor_letter || start_current.source_row as vendor_cell,
        placed.decide_letter || start_current.source_row as decide_cell
    from start_current
    left join placed on start_current.load_id = placed.load_id
)

select * from final
