-- One row per open risk that should have been looked at again by a day that is past.
with final as (
    select
        risks.item_table as table_name, feed, 'risk' as subject_type, coalesce(risk_id, item_key) as subject_id, subject,
        case when level = 'high' then 'medium' else 'low' end as severity,
        concat(
            strftime(next_review, 'it was to be looked at again on %-d %b %Y, '), days_review_late,
            case when days_review_late = 1 then ' day ago' else ' days ago' end,
            case when last_review is not null then strftime(last_review, ', and was last looked at on %-d %b %Y') end
        ) as because,
        asks.ask,
        null::decimal(38, 4) as amount, null::varchar as currency, null::varchar as money,
        concat('its review is overdue by ', limits.risk_review_from_days, ' days or more') as threshold,
        risks.load_id, risks.source_row, ['next_review', 'last_review'] as columns
    from risk_list as risks
    cross join limits
    left join risk_asks as asks on risks.load_id = asks.load_id and risks.source_row = asks.source_row
    where risks.item_table = 'risks' and is_open and days_review_late >= limits.risk_review_from_days
        -- Whoever looked at it after the day has only not written down the next one.
        and not coalesce(last_review >= next_review, false)
)

select * from final
