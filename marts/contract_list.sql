-- One row per contract of the current lists, with the last day on which notice can be given, and why it stands so.
with stated as (
    select
        contract_days.*,
        case
            when status in ('draft', 'pending') then 'not_in_force'
            when status in ('expired', 'terminated') then 'ended'
            when end_date < today and auto_renew then 'unknown'
            when end_date < today then 'ended'
            when notice_date is null or today is null then 'unknown'
            when days_to_notice < 0 then 'past_notice'
            when days_to_notice <= soon_days then 'notice_soon'
            else 'later'
        end as notice_state
    from contract_days
),

final as (
    select
        stated.*,
        case
            when notice_state = 'not_in_force' then concat('its status is ', status)
            when status in ('expired', 'terminated') then concat('its status is ', status)
            when notice_state = 'ended' then concat('it ended on ', end_said)
            when end_date < today then concat('it renewed on ', end_said, ': the list does not say its next end')
            when end_date is null then 'the list does not say when it ends'
            when notice_date is null then concat('it ends on ', end_said, ': the list does not say the notice period')
            when today is null then 'the day of reading is not known'
            when notice_state = 'past_notice' then concat(
                'past notice: ',
                case when auto_renew then 'renews on ' when not auto_renew then 'ends on ' else 'ends or renews on ' end,
                end_said
            )
            else concat(
                case days_to_notice
                    when 0 then 'today is the last day for notice' when 1 then 'one day left for notice'
                    else concat(days_to_notice, ' days left for notice')
                end,
                case
                    when auto_renew then ', then it renews on ' when not auto_renew then '; it ends on '
                    else '; it ends or renews on '
                end,
                end_said
            )
        end as notice_because
    from stated
)

select * from final
