-- One row per initiative that runs and has updates: its latest one, ours where there is any, with its points.
with scored as (
    select scores.*, concat_ws(
        ', ',
        case when not list_contains(parts, 'actor') then 'no person' end,
        case when not list_contains(parts, 'period') then 'no day' end,
        case when not list_contains(parts, 'fact') then 'no figure' end,
        case when not list_contains(parts, 'changed') then 'no change' end,
        case when not list_contains(parts, 'blocker') then 'no blocker' end,
        case when not list_contains(parts, 'next') then 'no next step' end
    ) as lacks,
    6 - len(list_intersect(parts, ['actor', 'period', 'fact', 'changed', 'blocker', 'next'])) as lacking
    from update_scores as scores
    where place = 1
),

final as (
    select
        listed.feed, listed.item_key, listed.subject, coalesce(listed.initiative_id, listed.item_key) as subject_id,
        listed.status,
        listed.status in ('blocked', 'off_track') as presses,
        listed.load_id, listed.source_row,
        scored.update_date, scored.said_before, scored.author, scored.side, scored.told, scored.score, scored.band,
        scored.is_copy, scored.likeness, scored.lacks, scored.lacking,
        scored.load_id as update_load_id, scored.source_row as update_row
    from initiative_list as listed
    inner join scored on listed.feed = scored.of_feed and listed.item_key = scored.of_key
    where not listed.is_over and listed.status not in ('not_started', 'on_hold')
    qualify row_number() over (partition by listed.feed, listed.item_key order by scored.side) = 1
)

select * from final
