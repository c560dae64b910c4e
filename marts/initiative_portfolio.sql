-- One row per initiative: whether it needs somebody and why, how far it slipped, what decides it next.
with slipped as (
    select
        initiatives_gathered.*,
        case
            when expected_finish is not null and baseline_finish is not null
                then date_diff('day', baseline_finish, expected_finish)
            when last_baseline is not null then date_diff('day', last_baseline, last_expected)
            when lists > 1 then date_diff('day', first_finish, expected_finish)
        end as slip_days,
        case
            when expected_finish is not null and baseline_finish is not null
                then concat('baseline ', baseline_finish, ', now ', expected_finish)
            when last_baseline is not null then concat(
                'not both dates are in the list; its milestones were to end ', last_baseline, ', now ', last_expected
            )
            when expected_finish is null then 'no finish is listed'
            when lists > 1 and first_finish is not null then concat(
                'no baseline; first listed for ', first_finish, ' on ', first_listed_on, ', now ', expected_finish
            )
            else 'no baseline, no milestones with one, and no earlier list'
        end as slip_because,
        case
            when is_over then 'over'
            when is_blocked then 'blocked'
            when status = 'off_track' then 'off_track'
            when days_late > 0 then 'late'
            when owner is null then 'no_owner'
            when status = 'at_risk' then 'at_risk'
            when milestones_overdue > 0 then 'milestone_late'
            when status = 'unrated' then 'unrated'
            else 'fine'
        end as attention
    from initiatives_gathered
),

final as (
    select
        slipped.*,
        coalesce(owner, 'No owner yet') as answers,
        case
            when is_over and status in ('done', 'cancelled') then concat('it is ', status)
            when is_over then concat('it finished on ', actual_finish)
            when attention = 'fine' then concat(
                'the list says ', replace(status, '_', ' '), ', and ', late_because
            )
            else concat_ws(
                '; ',
                case when is_blocked then blocked_because end,
                case when status = 'off_track' then 'it is reported as off track' end,
                case when days_late > 0 then late_because end,
                case when owner is null then 'nobody owns it yet' end,
                case when status = 'at_risk' then 'it is reported as at risk' end,
                case when milestones_overdue = 1 then 'one milestone is overdue' end,
                case when milestones_overdue > 1 then concat(milestones_overdue, ' milestones are overdue') end,
                case when status = 'unrated' then 'no status is known' end
            )
        end as attention_because,
        case
            when decisions_open = 1 then concat(decision_id, ' is open and it waits for it')
            when decisions_open > 1
                then concat(decisions_open, ' open decisions hold it; ', decision_id, ' is due first')
            when decision_id is not null then concat('the list names ', decision_id, ', which is not open here')
            when decision is not null then 'the list says so; no open decision is linked'
            else 'no decision is named'
        end as decision_because
    from slipped
)

select * from final
