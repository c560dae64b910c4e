-- One row per pair of voices that tell different stories of one initiative at about the same time, and how they differ.
with paired as (
    select
        ours.of_feed, ours.of_key,
        ours.voice as one_voice, ours.person as one_person, ours.said_on as one_said_on, ours.status as one_status,
        ours.finish as one_finish, ours.cause as one_cause, ours.waiting_on, ours.trouble as one_trouble,
        ours.load_id as one_load_id, ours.source_row as one_row, ours.column_name as one_column,
        other.kind as other_kind, other.side as other_side, other.voice as other_voice, other.person as other_person,
        other.said_on as other_said_on, other.status as other_status, other.finish as other_finish,
        other.cause as other_cause, other.trouble as other_trouble,
        other.blames_customer, other.blames_other, other.is_own_part_done,
        other.load_id as other_load_id, other.source_row as other_row, other.column_name as other_column,
        abs(ours.trouble - other.trouble) as steps_apart,
        abs(date_diff('day', ours.finish, other.finish)) as days_apart,
        limits.stories_apart_days
    from stories as ours
    inner join stories as other on ours.of_feed = other.of_feed and ours.of_key = other.of_key
    cross join limits
    where abs(date_diff('day', ours.said_on, other.said_on)) <= limits.stories_days
        and (
            (ours.kind = 'list' and other.side = 'supplier')
            -- Of two lists or sources of our own the first by name stands first, so that no pair is told twice.
            or (ours.kind = 'list' and other.kind = 'other_list' and ours.voice < other.voice)
            or (ours.kind = 'update' and other.kind = 'update' and ours.side = 'ours' and other.side = 'ours'
                and ours.voice < other.voice)
        )
),

judged as (
    select
        paired.*,
        other_side = 'supplier' and one_trouble > coalesce(other_trouble, 0)
            and (blames_customer or blames_other or is_own_part_done) as is_blame,
        one_cause is not null and other_cause is not null
            and not list_has_any(
                regexp_extract_all(lower(one_cause), '\w{5,}'), regexp_extract_all(lower(other_cause), '\w{5,}')
            ) as is_other_cause
    from paired
),

final as (
    select
        judged.*,
        concat_ws(
            '; ',
            case when steps_apart >= 2 or is_blame then 'status' end,
            case when days_apart >= stories_apart_days then 'date' end,
            case when is_blame or is_other_cause then 'cause' end
        ) as differs_in
    from judged
    where steps_apart >= 2 or is_blame or is_other_cause or days_apart >= stories_apart_days
)

select * from final
