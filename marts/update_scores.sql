-- One row per update on a known initiative: how legible it is, of a hundred points, and what it lacks.
with clock as (
    select cast(getvariable('today') as date) as today
),

rhythms as (
    select of_feed, of_key, side, cast(median(date_diff('day', said_before, update_date)) as integer) as rhythm_days
    from update_told
    where update_date > said_before
    group by of_feed, of_key, side
    having count(*) >= 2
),

counted as (
    select
        written,
        sum(points) filter (part <> 'fresh') as points,
        max(points) filter (part = 'fresh') as points_of_fresh,
        list(part order by part) as parts
    from update_parts
    group by written
),

rated as (
    select
        told.*, counted.points, counted.points_of_fresh, counted.parts,
        coalesce(rhythms.rhythm_days, limits.update_rhythm_days) as rhythm_days,
        date_diff('day', told.update_date, coalesce(told.said_after, clock.today))
            <= coalesce(rhythms.rhythm_days, limits.update_rhythm_days) + limits.update_grace_days as is_fresh,
        case
            when lower(told.told) = lower(told.told_before) then 1.0
            when abs(length(told.told) - length(told.told_before))
                > (1 - limits.copied_share) * greatest(length(told.told), length(told.told_before)) then 0.0
            else 1 - levenshtein(lower(left(told.told, 1000)), lower(left(told.told_before, 1000)))
                / greatest(length(left(told.told, 1000)), length(left(told.told_before, 1000)))
        end as likeness,
        limits.copied_share, limits.copied_at_most, limits.vague_below, limits.legible_from
    from update_told as told
    inner join counted on told.told = counted.written
    left join rhythms
        on told.of_feed = rhythms.of_feed and told.of_key = rhythms.of_key and told.side = rhythms.side
    cross join limits
    cross join clock
),

scored as (
    select
        rated.* exclude (points, points_of_fresh, copied_share, copied_at_most),
        coalesce(likeness >= copied_share, false) as is_copy,
        points as points_of_text,
        cast(least(
            points + case when is_fresh then points_of_fresh else 0 end,
            case when coalesce(likeness >= copied_share, false) then copied_at_most else 100 end
        ) as integer) as score
    from rated
),

final as (
    select
        scored.* exclude (vague_below, legible_from),
        case when score < vague_below then 'vague' when score < legible_from then 'partial' else 'legible' end as band
    from scored
)

select * from final
