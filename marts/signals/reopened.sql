-- One row per open decision that was taken before: reopened, open again in a newer list, or replacing one just taken.
with final as (
    select
        'decisions' as table_name, facts.feed, 'decision' as subject_type, facts.decision_id as subject_id,
        coalesce(facts.question, facts.decision_id) as subject,
        case when facts.presses then 'medium' when facts.urgency in ('overdue', 'due_soon') then 'medium' else 'low' end
            as severity,
        returned.how as because,
        facts.ask,
        facts.at_stake as amount, facts.at_stake_currency as currency, facts.at_stake_money as money,
        concat('open again after it was decided, or replaced within ', limits.decision_stick_days, ' days') as threshold,
        facts.load_id, facts.source_row, ['status', 'supersedes', 'due_date'] as columns, returned.others
    from decision_returned as returned
    inner join decision_facts as facts
        on returned.decision_id = facts.decision_id and returned.feed is not distinct from facts.feed
    cross join limits
    where facts.is_open
)

select * from final
