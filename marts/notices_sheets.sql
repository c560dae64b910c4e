-- One row per sheet that is due or late, file with records set aside, and list that should say what was corrected here.
with feeds as (
    select table_name, feed, sender, deputy, last_by, state, due_date, cast(last_loaded_at as date) as sent_on
    from trust_feeds
),

due as (
    select
        table_name, feed,
        'sheet_' || state as kind,
        concat_ws('|', 'feeds', table_name, feed) as about,
        feed as subject,
        case when state = 'quiet' then sent_on else due_date end as day,
        cast(null as varchar) as said
    from feeds
    where state in ('late', 'due', 'quiet')
),

aside as (
    select
        table_name, feed, 'cells_aside' as kind,
        concat_ws('|', 'files', load_id) as about,
        file as subject,
        cast(null as date) as day,
        cast(records_waiting as varchar) as said
    from set_aside_files
),

mended as (
    select
        table_name, feed, 'list_to_mend' as kind,
        concat_ws('|', 'corrections', table_name, feed) as about,
        feed as subject,
        cast(null as date) as day,
        string_agg(
            concat(
                subject, ': ', replace(column_name, '_', ' '), ' should be ', value,
                ' (' || concat_ws(', ', sheet, cell) || ')'
            ), '; ' order by seq
        ) as said
    from corrections_known
    where state = 'stands'
    group by table_name, feed
),

asked as (
    select * from due
    union all select * from aside
    union all select * from mended
),

final as (
    select
        'sender' as role, asked.kind, asked.about, asked.subject, feeds.sender, feeds.deputy, feeds.last_by, asked.day,
        date_diff('day', cast(getvariable('today') as date), asked.day) as days,
        asked.said
    from asked
    left join feeds on asked.table_name = feeds.table_name and asked.feed = feeds.feed
)

select * from final
