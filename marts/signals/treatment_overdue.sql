-- One row per open risk whose treatment was due and is not done.
with final as (
    select
        risks.item_table as table_name, feed, 'risk' as subject_type, coalesce(risk_id, item_key) as subject_id, subject,
        case
            -- A register without a column for how far it is does not say that it is not done.
            when level = 'low' or days_overdue is null or not says_state then 'low'
            when level = 'high' and days_overdue >= limits.treatment_pressing_days then 'high'
            else 'medium'
        end as severity,
        concat(
            case when days_overdue > 0 then concat(
                strftime(treatment_due, 'its treatment was due on %-d %b %Y, '), days_overdue,
                case when days_overdue = 1 then ' day ago, and ' else ' days ago, and ' end,
                case when treatment_status is null and status is not null
                        then concat('the register says ', replace(status, '_', ' '))
                    when treatment_status is null then 'nothing says that it is done'
                    when treatment_status = 'none' then 'has not begun'
                    when treatment_status = 'overdue' then 'the register calls it overdue'
                    else concat('is ', replace(treatment_status, '_', ' ')) end
            ) else 'the register calls its treatment overdue and gives no day' end,
            case when level <> 'unknown' then concat('; the risk is ', level, coalesce(', ' || rating || ' of 25', '')) end
        ) as because,
        asks.ask,
        exposure_high as amount,
        case when exposure_high is not null then currency end as currency,
        case when exposure_high is not null then 'exposure' end as money,
        concat('its treatment is overdue by ', limits.treatment_overdue_from_days, ' days or more; it presses from ',
            limits.treatment_pressing_days, ' days where the risk is high') as threshold,
        risks.load_id, risks.source_row, ['treatment_due', 'treatment_status', 'status', 'likelihood', 'consequence'] as columns
    from risk_list as risks
    cross join limits
    left join risk_asks as asks on risks.load_id = asks.load_id and risks.source_row = asks.source_row
    -- Whoever carries the risk as it is owes no treatment.
    where is_overdue and (days_overdue >= limits.treatment_overdue_from_days or days_overdue is null)
        and not (is_accepted and acceptance <> 'expired')
)

select * from final
