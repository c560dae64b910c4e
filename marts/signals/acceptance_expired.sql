-- One row per open risk that was accepted until a day that is past: nobody has said anew that we carry it.
with final as (
    select
        risks.item_table as table_name, feed, 'risk' as subject_type, coalesce(risk_id, item_key) as subject_id, subject,
        case when level = 'high' then 'high' else 'medium' end as severity,
        concat(
            strftime(acceptance_until, 'it was accepted until %-d %b %Y'), coalesce(' by ' || accepted_by, ''), ', ',
            date_diff('day', acceptance_until, today),
            case when date_diff('day', acceptance_until, today) = 1 then ' day' else ' days' end,
            ' ago, is still open, and nobody has accepted it anew'
        ) as because,
        coalesce(asks_accepted.person, asks.ask) as ask,
        exposure_high as amount,
        case when exposure_high is not null then currency end as currency,
        case when exposure_high is not null then 'exposure' end as money,
        concat('its acceptance ended ', limits.acceptance_expired_from_days, ' days ago or more') as threshold,
        risks.load_id, risks.source_row, ['acceptance_until', 'accepted_by', 'treatment', 'status'] as columns
    from risk_list as risks
    cross join limits
    left join risk_asks as asks on risks.load_id = asks.load_id and risks.source_row = asks.source_row
    -- Who accepted it may do so again, as long as that is somebody who is here.
    left join people_resolved as asks_accepted
        on lower(trim(risks.accepted_by)) = asks_accepted.name_key and asks_accepted.state = 'person'
    where is_open and acceptance = 'expired'
        and date_diff('day', acceptance_until, today) >= limits.acceptance_expired_from_days
)

select * from final
