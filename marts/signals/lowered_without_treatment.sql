-- One row per open risk that was rated lower while no treatment was done or changed.
with final as (
    select
        risks.item_table as table_name, risks.feed, 'risk' as subject_type,
        coalesce(risks.risk_id, risks.item_key) as subject_id, risks.subject,
        case when fell.rating_then >= limits.risk_high_from or fell.height_then >= 3 then 'medium' else 'low' end as severity,
        concat(
            case when fell.rating < fell.rating_then
                then concat('its rating fell from ', fell.rating_then, ' to ', fell.rating, ' of 25')
                else replace(concat('its residual level fell from ', fell.residual_level_then, ' to ', fell.residual_level), '_', ' ')
            end,
            coalesce(strftime(fell.as_of, ' with the list of %-d %b %Y'), ''), ', and ',
            case
                when risks.treatment_status in ('planned', 'in_progress', 'overdue') then replace(concat(
                    'its treatment is ', risks.treatment_status, ' as before'), '_', ' ')
                when risks.treatment_status = 'none' or not risks.has_treatment then 'nothing was done about it'
                else 'its treatment is the same as before'
            end
        ) as because,
        asks.ask,
        risks.exposure_high as amount,
        case when risks.exposure_high is not null then risks.currency end as currency,
        case when risks.exposure_high is not null then 'exposure' end as money,
        concat('rated lower by ', limits.risk_lowered_from_points, ' or more while its treatment is the same') as threshold,
        risks.load_id, risks.source_row,
        ['likelihood', 'consequence', 'residual_level', 'treatment', 'treatment_status'] as columns,
        [
            {'load_id': fell.load_then, 'source_row': fell.row_then, 'column_name': 'likelihood'},
            {'load_id': fell.load_then, 'source_row': fell.row_then, 'column_name': 'consequence'},
            {'load_id': fell.load_then, 'source_row': fell.row_then, 'column_name': 'residual_level'}
        ] as others
    from risk_lowered as fell
    inner join risk_list as risks on fell.feed = risks.feed and fell.item_key = risks.item_key
    cross join limits
    left join risk_asks as asks on risks.load_id = asks.load_id and risks.source_row = asks.source_row
    where risks.is_open and not risks.is_treated and risks.item_table = 'risks'
        and coalesce(fell.rating_then - fell.rating >= limits.risk_lowered_from_points, true)
)

select * from final
