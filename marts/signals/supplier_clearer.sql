-- One row per initiative that runs and on which the supplier's last update says clearly more than ours do (E7).
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
    select of_feed, of_key, max(points_of_text) as points, arg_min(load_id, place) as load_id, arg_min(source_row, place) as source_row
    from recent
    where side = 'ours' and place <= 2
    group by of_feed, of_key
),

theirs as (
    select of_feed, of_key, update_date, points_of_text as points, load_id, source_row
    from recent
    where side = 'supplier' and place = 1
),

final as (
    select
        'initiatives' as table_name, listed.feed, 'initiative' as subject_type,
        coalesce(listed.initiative_id, listed.item_key) as subject_id, listed.subject,
        'low' as severity,
        concat(
            'the supplier told more than we did: its update of ', strftime(theirs.update_date, '%-d %b %Y'), ' has ',
            theirs.points, ' points for what an update should say, the better of our last two ', ours.points
        ) as because,
        stakes.ask, stakes.amount, stakes.currency, stakes.money,
        concat(
            'clearer by ', limits.clearer_by, ' points or more within the last ', limits.clearer_days, ' days'
        ) as threshold,
        listed.load_id, listed.source_row, ['status'] as columns,
        [
            {'load_id': theirs.load_id, 'source_row': theirs.source_row, 'column_name': 'text'},
            {'load_id': ours.load_id, 'source_row': ours.source_row, 'column_name': 'text'}
        ] as others
    from theirs
    cross join limits
    inner join ours on theirs.of_feed = ours.of_feed and theirs.of_key = ours.of_key
    inner join initiative_list as listed on theirs.of_feed = listed.feed and theirs.of_key = listed.item_key
    inner join initiative_stakes as stakes on listed.feed = stakes.feed and listed.item_key = stakes.item_key
    where not listed.is_over and theirs.points - ours.points >= limits.clearer_by
)

select * from final
