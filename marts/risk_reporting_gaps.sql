-- One row per gap in what is reported: a list that steers us and was not sent since the review, or is mostly not rated.
with steering as (
    select table_name
    from (values ('initiatives'), ('milestones'), ('risks'), ('decisions'), ('systems'), ('vendors'), ('contracts'),
        ('security_register')) as known(table_name)
),

unsent as (
    select
        'not_sent' as gap, feeds.table_name, feeds.feed, feeds.unit, feeds.sender, feeds.last_by,
        feeds.last_load_id as load_id, feeds.sent_on, feeds.as_of, feeds.days_late, feeds.reliance,
        null::bigint as unrated, null::bigint as every_one,
        null::struct(load_id bigint, source_row integer, column_name varchar)[] as others
    from feed_trust as feeds
    semi join steering on feeds.table_name = steering.table_name
    where feeds.is_quiet or feeds.reliance = 'late'
),

-- A list that has no column for it does not leave it out of its lines.
asked as (
    select load_id, bool_or(column_name in ('likelihood', 'consequence', 'residual_level', 'inherent_level')) as rates,
        bool_or(column_name = 'status') as states
    from load_columns
    group by load_id
),

ratings as (
    select
        'risks' as table_name, risks.feed, any_value(risks.unit) as unit, max(risks.load_id) as load_id,
        count(*) filter (level = 'unknown') as unrated, count(*) as every_one,
        list({'load_id': risks.load_id, 'source_row': source_row, 'column_name': 'likelihood'} order by source_row)
            filter (level = 'unknown') as others
    from risk_list as risks
    inner join asked on risks.load_id = asked.load_id
    where is_open and item_table = 'risks' and rates
    group by risks.feed
    union all
    select
        'initiatives', listed.feed, any_value(listed.unit), max(listed.load_id),
        count(*) filter (coalesce(status, 'unrated') = 'unrated'), count(*),
        list({'load_id': listed.load_id, 'source_row': source_row, 'column_name': 'status'} order by source_row)
            filter (coalesce(status, 'unrated') = 'unrated')
    from initiative_list as listed
    inner join asked on listed.load_id = asked.load_id
    where not is_over and states
    group by listed.feed
),

final as (
    select * from unsent
    union all by name
    select
        'not_rated' as gap, ratings.table_name, ratings.feed, ratings.unit, feeds.sender, feeds.last_by,
        ratings.load_id, feeds.sent_on, feeds.as_of, ratings.unrated, ratings.every_one, ratings.others
    from ratings
    left join feed_trust as feeds on ratings.table_name = feeds.table_name and ratings.feed = feeds.feed
    where unrated > 0
)

select * from final
