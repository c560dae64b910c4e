-- One row per contract of which the last day for notice is near, or passed while it renews by itself (M23, E14).
with final as (
    select
        'contracts' as table_name, renewals.feed, 'contract' as subject_type,
        coalesce(renewals.contract_id, renewals.item_key) as subject_id,
        concat(renewals.subject, ' (' || renewals.vendor || ')') as subject,
        case
            when renewals.stage = 'to_decide' and renewals.auto_renew
                and renewals.days_left <= limits.renewal_pressing_days
                and renewals.worth >= limits.renewal_pressing_value then 'high'
            when renewals.stage = 'to_decide' and renewals.is_decision and renewals.days_left <= limits.renewal_soon_days
                then 'medium'
            else 'low'
        end as severity,
        concat(
            case
                when renewals.stage = 'past_notice' then 'the last day for notice was '
                when renewals.days_left = 0 then 'today is the last day for notice, '
                when renewals.days_left = 1 then '1 day is left for notice: it must be given by '
                else concat(renewals.days_left, ' days are left for notice: it must be given by ')
            end,
            strftime(renewals.notice_by, '%A %-d %b %Y'),
            case when renewals.notice_by < renewals.notice_on then concat(', the working day before ',
                strftime(renewals.notice_on, '%-d %b')) end,
            case
                when not coalesce(renewals.auto_renew, false) then '; it ends on '
                when renewals.stage = 'past_notice' then ', so it renews after '
                else ', else it renews after '
            end,
            strftime(renewals.ends_on, '%-d %b %Y'),
            case when renewals.stage <> 'past_notice' and renewals.our_day < renewals.today
                then concat('; with our own ', renewals.lead_days, ' days before that it was to be decided by ',
                    strftime(renewals.our_day, '%-d %b %Y'))
                when renewals.stage <> 'past_notice'
                then concat('; to be decided by ', strftime(renewals.our_day, '%-d %b %Y')) end,
            case when renewals.end_is_doubtful then '; its end may be exported a day late, so the day before is taken' end,
            case when renewals.users_active < renewals.licences
                then concat('; ', renewals.users_active, ' of ', renewals.licences, ' licences are used') end,
            case when renewals.named_in is null and renewals.stage = 'to_decide' then '; no decision names it' end
        ) as because,
        coalesce(renewals.owner, 'No owner yet') as ask,
        cast(coalesce(renewals.annual_value, renewals.total_value) as decimal(38, 4)) as amount, renewals.currency,
        case when renewals.annual_value is not null then 'annual value' when renewals.total_value is not null
            then 'total value' end as money,
        concat(
            'last day for notice within ', limits.renewal_third_days, ' days, or our own days to decide begun, from ',
            format('{:,}', cast(limits.renewal_min_value as bigint)), ' a year or critical; always a working day'
        ) as threshold,
        renewals.load_id, renewals.source_row, ['end_date', 'notice_days', 'auto_renew', 'annual_value'] as columns
    from renewal_list as renewals
    cross join limits
    where renewals.matters and not renewals.has_next
        and (renewals.stage = 'to_decide' and renewals.named_in is null
            or renewals.stage = 'past_notice' and renewals.auto_renew)
)

select * from final
