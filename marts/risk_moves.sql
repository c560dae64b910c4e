-- One row per risk that rose, fell, came or was closed since the last review, with both ratings.
with sides as (
    select 'now' as side, * from risk_list
    union all by name
    select 'before' as side, * from risk_list_before
),

-- A risk that is closed, or no longer in its register, is not open.
places as (
    select
        *,
        row_number() over (partition by side, feed, item_key order by is_open desc, load_id, source_row) as place,
        case level when 'high' then 3 when 'medium' then 2 when 'low' then 1 end as height
    from sides
),

streams as (
    select distinct feed, side
    from sides
),

pairs as (
    select
        later.*,
        earlier.item_key as key_then, earlier.subject as subject_then, earlier.owner as owner_then,
        earlier.rating as rating_then, earlier.level as level_then, earlier.height as height_then,
        coalesce(earlier.is_open, false) as was_open, earlier.load_id as load_then, earlier.source_row as row_then,
        earlier.feed as feed_then, earlier.unit as unit_then, earlier.risk_id as risk_id_then,
        earlier.raw as raw_then, earlier.origins as origins_then
    from (select * from places where side = 'now') as later
    full outer join (select * from places where side = 'before') as earlier
        on later.feed = earlier.feed and later.item_key = earlier.item_key and later.place = earlier.place
),

kinds as (
    select
        *,
        case
            when was_open and not coalesce(is_open, false) then 'closed'
            when is_open and not was_open then 'new'
            when is_open and coalesce(rating > rating_then, height > height_then) then 'up'
            when is_open and coalesce(rating < rating_then, height < height_then) then 'down'
        end as movement
    from pairs
),

final as (
    select
        'R-' || substr(md5(concat_ws('|', coalesce(kinds.feed, feed_then), coalesce(item_key, key_then), coalesce(place, 1))), 1, 10)
            as id,
        movement,
        coalesce(subject, subject_then) as subject, coalesce(risk_id, risk_id_then) as risk_id,
        coalesce(owner, owner_then) as owner,
        rating_then, rating, level_then, level, lane, treatment_status, treatment_due, days_overdue,
        coalesce(kinds.unit, unit_then) as unit, coalesce(kinds.feed, feed_then) as feed,
        coalesce(kinds.load_id, load_then) as load_id, coalesce(kinds.source_row, row_then) as source_row,
        case when kinds.load_id is null then raw_then else raw end as raw,
        case when kinds.load_id is null then origins_then else origins end as origins,
        loads.file, loads.sheet, loads.loaded_at, loads.loaded_by
    from kinds
    left join loads on coalesce(kinds.load_id, load_then) = loads.load_id
    -- A first list has no movement: all of it would be new.
    where movement is not null
        and exists (select 1 from streams where streams.side = 'before' and streams.feed = coalesce(kinds.feed, feed_then))
        and exists (select 1 from streams where streams.side = 'now' and streams.feed = coalesce(kinds.feed, feed_then))
)

select * from final
