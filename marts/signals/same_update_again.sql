-- One row per initiative that runs and whose latest update repeats the one before: nobody told anything new (M2).
with final as (
    select
        'initiatives' as table_name, latest.feed, 'initiative' as subject_type, latest.subject_id, latest.subject,
        case when latest.presses or latest.status = 'at_risk' then 'medium' else 'low' end as severity,
        concat(
            'its last update', coalesce(strftime(latest.update_date, ' of %-d %b %Y'), ''), ' says ',
            case when latest.likeness = 1 then 'word for word' else 'nearly' end, ' the same as the one before',
            coalesce(strftime(latest.said_before, ', of %-d %b %Y'), '')
        ) as because,
        stakes.ask, stakes.amount, stakes.currency, stakes.money,
        concat(
            'like the update before by ', cast(100 * limits.copied_share as integer), ' % or more'
        ) as threshold,
        latest.load_id, latest.source_row, ['status'] as columns,
        [
            {'load_id': told.load_id, 'source_row': told.source_row, 'column_name': 'text'},
            {'load_id': before.load_id, 'source_row': before.source_row, 'column_name': 'text'}
        ] as others
    from update_latest as latest
    cross join limits
    inner join initiative_stakes as stakes on latest.feed = stakes.feed and latest.item_key = stakes.item_key
    inner join update_told as told
        on latest.update_load_id = told.load_id and latest.update_row = told.source_row
    inner join update_told as before
        on told.of_feed = before.of_feed and told.of_key = before.of_key and told.side = before.side and before.place = 2
    where latest.is_copy
)

select * from final
