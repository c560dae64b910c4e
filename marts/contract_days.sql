-- One row per contract of the current lists, with its last working day for notice, and the one by which we decide.
-- An end on the first of a month, a whole term and a day after a start on the first, may be an export that is a day late:
-- the day before is taken, for notice a day early does no harm.
with days as materialized (
    select * from renewal_working_days
),

dated as (
    select
        contract_vendors.*,
        coalesce(title, contract_id) as subject,
        coalesce(
            day(end_date) = 1 and day(start_date) = 1 and date_diff('month', start_date, end_date) % 12 = 0
            and end_date > start_date, false
        ) as end_is_doubtful,
        end_date - case when end_is_doubtful then 1 else 0 end as ends_on,
        ends_on - cast(case when notice_days <= 36500 then notice_days end as integer) as notice_on,
        notice_on - cast(case when internal_lead_days <= 36500 then internal_lead_days end as integer) as decide_on,
        ends_on - cast(case when notice_not_before_days <= 36500 then notice_not_before_days end as integer)
            as window_opens,
        cast(getvariable('today') as date) as today,
        strftime(end_date, '%-d %b %Y') as end_said,
        cast(settings.value as integer) as soon_days
    from contract_vendors
    inner join settings on settings.name = 'notice_soon_days'
),

final as (
    select
        dated.* exclude (notice_on, decide_on),
        coalesce(by_notice.working_day, notice_on) as notice_date,
        date_diff('day', today, notice_date) as days_to_notice,
        coalesce(by_lead.working_day, decide_on) as decide_by
    from dated
    left join days as by_notice on dated.notice_on = by_notice.day
    left join days as by_lead on dated.decide_on = by_lead.day
)

select * from final
