-- One row per item that is not the same now as at the last review: what was said of it then, and what is said now.
with printed as (
    select *, cast(to_json(cells) as varchar) as print
    from item_states
),

twins as (
    select
        *,
        row_number() over (
            partition by side, table_name, stream, item_key, print order by feed, load_id, source_row
        ) as twin
    from printed
),

-- What is said in the same words on both sides has not changed, wherever it stands in its list.
differing as (
    select *
    from twins
    qualify count(*) over (partition by table_name, stream, item_key, print, twin) = 1
),

places as materialized (
    select
        *,
        row_number() over (partition by side, table_name, stream, item_key order by feed, load_id, source_row) as place
    from differing
),

final as (
    select
        coalesce(later.table_name, earlier.table_name) as table_name,
        coalesce(later.feed, earlier.feed) as feed,
        coalesce(later.item_key, earlier.item_key) as item_key,
        coalesce(later.place, earlier.place) as place,
        coalesce(later.subject, earlier.subject) as subject,
        earlier.table_name is null as is_added,
        later.table_name is null as is_removed,
        later.feed as feed_now, earlier.feed as feed_then,
        later.cells as cells_now, earlier.cells as cells_then,
        later.load_id as load_id_now, earlier.load_id as load_id_then,
        later.source_row as source_row_now, earlier.source_row as source_row_then,
        later.origins as origins_now, earlier.origins as origins_then,
        coalesce(later.is_log, earlier.is_log, false) as is_log,
        later.said_in_act
    from (select * from places where side = 'now') as later
    full outer join (select * from places where side = 'before') as earlier
        on later.table_name = earlier.table_name and later.stream = earlier.stream
        and later.item_key = earlier.item_key and later.place = earlier.place
)

select * from final
