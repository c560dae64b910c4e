-- One row per open decision whose day is past.
with final as (
    select
        'decisions' as table_name, feed, 'decision' as subject_type, decision_id as subject_id,
        coalesce(question, decision_id) as subject,
        case
            when presses and (
                reversibility = 'one_way' or greatest(amount, largest_budget) >= limits.decision_material_amount
            ) then 'high'
            when waiting_count = 0 and at_stake is null and days_late < 14 then 'low'
            else 'medium'
        end as severity,
        concat(
            case when status = 'deferred' then 'it was put off and ' else 'it ' end,
            'was due on ', strftime(due_date, '%-d %b %Y'), ' (', days_late,
            case when days_late = 1 then ' day' else ' days' end, ' ago) and is not decided',
            '; ' || waiting || case when waiting_count > 1 then ' wait for it' else ' waits for it' end
        ) as because,
        ask,
        at_stake as amount, at_stake_currency as currency, at_stake_money as money,
        concat('open ', limits.decision_late_from_days, ' days or more after its day') as threshold,
        load_id, source_row, ['due_date', 'status', 'owner', 'unblocks'] as columns, waiting_cells as others
    from decision_facts
    cross join limits
    -- One that was put off again and again says so by itself.
    where is_open and days_late >= greatest(limits.decision_late_from_days, 1)
        and not (status = 'deferred' and deferrals >= limits.decision_deferred_from)
)

select * from final
