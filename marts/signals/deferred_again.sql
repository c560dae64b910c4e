-- One row per open decision that was put off again and again.
with final as (
    select
        'decisions' as table_name, feed, 'decision' as subject_type, decision_id as subject_id,
        coalesce(question, decision_id) as subject,
        case
            when presses and (
                reversibility = 'one_way' or greatest(amount, largest_budget) >= limits.decision_material_amount
            ) then 'high'
            else 'medium'
        end as severity,
        concat(
            'it was put off ', deferrals, ' times', ' since it was raised on ' || strftime(raised_on, '%-d %b %Y'),
            case
                when due_date is null then ' and has no new day'
                when days_late > 0 then ', and its last day ' || strftime(due_date, '%-d %b %Y') || ' is past'
                else ', now to ' || strftime(due_date, '%-d %b %Y')
            end
        ) as because,
        ask,
        at_stake as amount, at_stake_currency as currency, at_stake_money as money,
        concat('put off ', limits.decision_deferred_from, ' times or more') as threshold,
        load_id, source_row, ['deferral_count', 'due_date', 'status', 'raised_on'] as columns
    from decision_facts
    cross join limits
    where is_open and deferrals >= greatest(limits.decision_deferred_from, 1)
)

select * from final
