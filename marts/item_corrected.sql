-- One row per side (now, before) and item: what is said of it, with what was corrected here in place of what a list says.
with standing as (
    select 'now' as side, seq, table_name, feed, item_key, column_name, value
    from corrections_standing
    union all
    select 'before' as side, seq, table_name, feed, item_key, column_name, value
    from corrections_standing_before
),

gathered as (
    select
        side, table_name, feed, item_key,
        map(list(column_name order by column_name), list(value order by column_name)) as cells,
        map(list(column_name order by column_name), list(seq order by column_name)) as corrected
    from standing
    group by side, table_name, feed, item_key
),

final as (
    select
        item_states.* replace (
            case
                when gathered.cells is null then item_states.cells
                else map_concat(item_states.cells, gathered.cells)
            end as cells
        ),
        gathered.corrected
    from item_states
    left join gathered
        on item_states.side = gathered.side and item_states.table_name = gathered.table_name
        and item_states.feed = gathered.feed and item_states.item_key = gathered.item_key
)

select * from final
