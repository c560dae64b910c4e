-- One row per item that is not the same now as at the last review: what was said of it then, and what is said now.
-- An item that goes by another key now is the same item: that is told as a change, with both keys.
with places as materialized (
    select
        *,
        row_number() over (partition by side, table_name, stream, pair_key order by feed, load_id, source_row) as place,
        count(*) over (partition by side, table_name, stream, pair_key) as places
    from item_differing
),

final as (
    select
        coalesce(later.table_name, earlier.table_name) as table_name,
        coalesce(later.place, earlier.place) as place,
        coalesce(later.feed, earlier.feed) as feed,
        coalesce(later.item_key, earlier.item_key) as item_key,
        coalesce(later.subject, earlier.subject) as subject,
        earlier.table_name is null as is_added,
        later.table_name is null as is_removed,
        case
            when greatest(later.places, earlier.places) > 1 then 'order'
            else coalesce(earlier.alike, later.known_by, earlier.known_by)
        end as known_by,
        coalesce(later.key_column, earlier.key_column) as key_column,
        case when earlier.alike is not null and later.alike is not null then earlier.item_key end as key_then,
        later.feed as feed_now, earlier.feed as feed_then,
        later.cells as cells_now, earlier.cells as cells_then,
        later.load_id as load_id_now, earlier.load_id as load_id_then,
        later.source_row as source_row_now, earlier.source_row as source_row_then,
        later.origins as origins_now, earlier.origins as origins_then,
        coalesce(later.is_log, earlier.is_log, false) as is_log,
        later.said, later.corrected as corrected_now, earlier.corrected as corrected_then
    from (select * from places where side = 'now') as later
    full outer join (select * from places where side = 'before') as earlier
        on later.table_name = earlier.table_name and later.stream = earlier.stream
        and later.pair_key = earlier.pair_key and later.place = earlier.place
)

select * from final
