-- One row per initiative on which a vendor reported lately: whether its report says clearly more than ours do.
with clock as (
    select cast(getvariable('today') as date) as today
),

recent as (
    select scores.*
    from update_scores as scores
    cross join limits
    cross join clock
    where date_diff('day', scores.update_date, clock.today) between 0 and limits.clearer_days
),

-- The better of our last two: one short note after a full report is not silence.
ours as (
    select of_feed, of_key, max(points_of_text) as points
    from recent
    where side = 'ours' and place <= 2
    group by of_feed, of_key
),

theirs as (
    select of_feed, of_key, author, initiative, points_of_text as points, load_id, source_row
    from recent
    where side = 'supplier' and place = 1
),

alone as (
    select feed, item_key, listed_vendor from vendor_control_initiatives where vendors = 1
),

final as (
    select
        coalesce(texts.listed_vendor, alone.listed_vendor) as listed_vendor, 'clarity' as part, 'initiative' as thing_kind,
        theirs.initiative as thing, theirs.points - ours.points >= limits.clearer_by as is_held,
        case when ours.points is null then 'nothing of ours is as recent'
            else concat('its last update has ', theirs.points, ' points, the better of our last two ', ours.points) end as because,
        'report_better' as step, theirs.load_id, theirs.source_row, 'text' as column_name
    from theirs
    cross join limits
    left join ours on theirs.of_feed = ours.of_feed and theirs.of_key = ours.of_key
    left join vendor_control_texts as texts on theirs.author = texts.written
    left join alone on theirs.of_feed = alone.feed and theirs.of_key = alone.item_key
    where coalesce(texts.listed_vendor, alone.listed_vendor) is not null
)

select * from final
