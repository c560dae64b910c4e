-- One row per initiative that runs and whose latest update says little that anybody could check (M2).
with final as (
    select
        'initiatives' as table_name, latest.feed, 'initiative' as subject_type, latest.subject_id, latest.subject,
        'medium' as severity,
        concat(
            case
                when latest.status = 'off_track' then 'it is red, and '
                when latest.status = 'blocked' then 'it is blocked, and '
            end,
            'its last update', strftime(latest.update_date, ' of %-d %b %Y'), ' says "',
            replace(case when length(latest.told) > 70 then left(latest.told, 67) || '...' else latest.told end, '"', ''),
            '": ', case
                when latest.lacks = '' then 'little that can be checked'
                when latest.lacking = 6 then 'nothing that can be checked'
                else latest.lacks
            end,
            ' (', latest.score, ' of 100 points)'
        ) as because,
        stakes.ask, stakes.amount, stakes.currency, stakes.money,
        concat('fewer than ', limits.vague_below, ' of 100 points for what an update should say') as threshold,
        latest.load_id, latest.source_row, ['status'] as columns,
        [
            {'load_id': latest.update_load_id, 'source_row': latest.update_row, 'column_name': 'text'},
            {'load_id': latest.update_load_id, 'source_row': latest.update_row, 'column_name': 'update_date'}
        ] as others
    from update_latest as latest
    cross join limits
    inner join initiative_stakes as stakes on latest.feed = stakes.feed and latest.item_key = stakes.item_key
    where latest.band = 'vague'
)

select * from final
