-- One row per risk that rose, fell, came or was closed since the last review, with both ratings and what changed.
with streams as (
    select feed
    from current_lists
    intersect
    select feed
    from current_lists_before
),

kinds as (
    select
        changes.*,
        case
            when was_open and not coalesce(is_open, false) then 'closed'
            when is_open and not was_open then 'new'
            when is_open and coalesce(rating > rating_then, height > height_then) then 'up'
            when is_open and coalesce(rating < rating_then, height < height_then) then 'down'
        end as movement
    from risk_changes as changes
),

final as (
    select
        'R-' || substr(md5(concat_ws('|', coalesce(kinds.feed, feed_then), coalesce(item_key, key_then), coalesce(place, 1))), 1, 10)
            as id,
        movement,
        coalesce(subject, subject_then) as subject, coalesce(risk_id, risk_id_then) as risk_id,
        coalesce(owner, owner_then) as owner,
        rating_then, rating, level_then, level, lane, treatment_status, treatment_due, days_overdue,
        nullif(case movement
            when 'new' then case when from_list = 'security_list' then open_because
                else coalesce(strftime(raised_on, 'raised on %-d %b %Y'), '') end
            when 'closed' then coalesce(strftime(closed_on, 'closed on %-d %b %Y'), case
                when item_table_then = 'security_register' then 'no longer a gap on the security list'
                when item_key is null then 'no longer on its list' else 'the list calls it closed' end)
            else concat_ws('; ', nullif(rated_anew, ''), treated_anew)
        end, '') as reason,
        coalesce(kinds.unit, unit_then) as unit, coalesce(kinds.feed, feed_then) as feed,
        coalesce(item_table, item_table_then) as item_table, coalesce(item_key, key_then) as item_key,
        coalesce(kinds.load_id, load_then) as load_id, coalesce(kinds.source_row, row_then) as source_row,
        load_then, row_then, exposure_high, kinds.currency as currency, from_list,
        case when kinds.load_id is null then raw_then else raw end as raw,
        case when kinds.load_id is null then origins_then else origins end as origins,
        loads.file, loads.sheet, loads.loaded_at, loads.loaded_by, loads.as_of as list_day
    from kinds
    left join loads on coalesce(kinds.load_id, load_then) = loads.load_id
    -- A first list has no movement: all of it would be new.
    where movement is not null and coalesce(kinds.feed, feed_then) in (select feed from streams)
)

select * from final
