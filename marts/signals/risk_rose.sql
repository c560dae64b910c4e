-- One row per open risk that is rated higher than at the last review, with what changed and which list says so.
with final as (
    select
        moves.item_table as table_name, moves.feed, 'risk' as subject_type,
        coalesce(moves.risk_id, moves.item_key) as subject_id, moves.subject,
        case when level = 'high' then 'high' else 'medium' end as severity,
        concat(
            case when rating is not null and rating_then is not null
                then concat('its rating rose from ', rating_then, ' to ', rating, ' of 25')
                else concat('it rose from ', level_then, ' to ', level) end,
            ' since the review', case when reason is not null then concat(' (', reason, ')') end,
            coalesce(strftime(list_day, ', as the list of %-d %b %Y says'), '')
        ) as because,
        asks.ask,
        exposure_high as amount,
        case when exposure_high is not null then currency end as currency,
        case when exposure_high is not null then 'exposure' end as money,
        concat('rated higher by ', limits.risk_rose_from_points, ' or more, or a higher level, since the last review')
            as threshold,
        moves.load_id, moves.source_row,
        case when moves.item_table = 'risks' then ['likelihood', 'consequence', 'residual_level', 'treatment_status']
            else ['result', 'next_due', 'critical_findings', 'certification_until'] end as columns,
        [
            {'load_id': load_then, 'source_row': row_then, 'column_name': 'likelihood'},
            {'load_id': load_then, 'source_row': row_then, 'column_name': 'consequence'},
            {'load_id': load_then, 'source_row': row_then, 'column_name': 'residual_level'}
        ] as others
    from risk_moves as moves
    cross join limits
    left join risk_asks as asks on moves.load_id = asks.load_id and moves.source_row = asks.source_row
    where movement = 'up' and coalesce(rating - rating_then >= limits.risk_rose_from_points, true)
)

select * from final
