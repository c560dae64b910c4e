-- One row per milestone of the current lists: whether it was reached, is overdue or ahead, and how far it slipped.
with clock as (
    select cast(getvariable('today') as date) as today
),

dated as (
    select
        milestones_current.*,
        clock.today,
        coalesce(name, milestone_id) as subject,
        coalesce(forecast_date, baseline_date) as printed_date,
        coalesce(actual_date, forecast_date) as expected_date
    from milestones_current
    cross join clock
),

stated as (
    select
        dated.*,
        case
            when actual_date <= today or status = 'done' or percent_complete >= 1 then 'reached'
            when status = 'cancelled' then 'cancelled'
            when printed_date is null then 'no_date'
            when printed_date < today then 'overdue'
            when printed_date >= today then 'ahead'
            else 'no_date'
        end as state,
        date_diff('day', baseline_date, expected_date) as slip_days
    from dated
),

final as (
    select
        stated.*,
        case when state = 'overdue' then date_diff('day', printed_date, today) end as days_late,
        case
            when state = 'cancelled' then 'the list says so'
            when state = 'reached' and actual_date <= today then concat('it was reached on ', actual_date)
            when state = 'reached' and status = 'done' then 'the list says that it is done'
            when state = 'reached' then 'the list says that all of it is done'
            when state = 'no_date' then case when today is null then 'the day of reading is not known'
                else 'it has neither a forecast nor a baseline' end
            when state = 'overdue' then concat('its date ', printed_date, ' is past and nothing says that it is reached')
            else concat('its date ', printed_date, ' is ahead')
        end as state_because
    from stated
)

select * from final
