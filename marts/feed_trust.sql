-- One row per feed: who sends it, when it came last, whether that was in time, and what became of what it sent.
with counted as (
    select
        table_name, feed,
        cast(sum(records) as bigint) as records,
        cast(sum(set_aside) as bigint) as set_aside,
        cast(sum(repeats) as bigint) as repeats,
        cast(sum(restatements) as bigint) as restatements,
        cast(sum(silent_edits) as bigint) as silent_edits,
        cast(sum(silent_edits) filter (load_id > coalesce(last_review.seq, 0)) as bigint) as silent_edits_new,
        count(*) filter (amount_gap <> 0) as gaps
    from trust_loads
    cross join last_review
    group by table_name, feed
),

review as (
    select last_review.seq, reviews_held.held_on
    from last_review
    left join reviews_held on last_review.seq = reviews_held.seq
),

judged as (
    select
        feeds.*, counted.* exclude (table_name, feed), strftime(review.held_on, '%-d %b') as reviewed,
        strftime(feeds.sent_on, '%-d %b') as came, strftime(feeds.due_date, '%-d %b') as awaited
    from trust_feeds as feeds
    cross join review
    left join counted on feeds.table_name = counted.table_name and feeds.feed = counted.feed
),

final as (
    select
        judged.* exclude (silent_edits_new, reviewed, came, awaited),
        -- What its name says beside table and unit: the version of a plan, or the name of the sender's file.
        nullif(coalesce(nullif(regexp_extract(feed, ' from (.*)$', 1), ''), regexp_extract(feed, ' \(([^()]+)\)$', 1)), '')
            as which,
        coalesce(silent_edits_new, 0) as silent_edits_new,
        case
            when state = 'late' then 'late'
            when is_stale then 'not_reported'
            when coalesce(silent_edits_new, 0) > 0 or gaps > 0 then 'altered_in_silence'
            when is_quiet then 'not_due_yet'
            else 'as_sent'
        end as reliance,
        concat_ws('; ',
            case when is_quiet then 'not sent since the review' || coalesce(' of ' || reviewed, '') end,
            case when state = 'quiet' then 'not sent since ' || came end,
            case when not is_quiet and state <> 'quiet' then 'it came on ' || came end,
            case state when 'late' then 'it was due on ' || awaited when 'due' then 'it is due today'
                else 'next due on ' || awaited end,
            case when silent_edits_new > 0
                then silent_edits_new || case when silent_edits_new = 1 then ' silent edit' else ' silent edits' end end,
            case when gaps > 0 then 'look at loads that do not add up to their file' end
        ) as reliance_because
    from judged
)

select * from final
