-- One row per open decision whose decider is not one of our people: a committee, a team, several, a supplier.
with final as (
    select
        'decisions' as table_name, feed, 'decision' as subject_type, decision_id as subject_id,
        coalesce(question, decision_id) as subject,
        case when urgency in ('overdue', 'due_soon') or waiting_count > 0 then 'medium' else 'low' end as severity,
        concat(
            'the list says that ', owner, ' decides it, ',
            case owner_names
                when 'committee' then 'which is a committee'
                when 'team' then 'which is a team'
                when 'several' then 'which is more than one'
                when 'supplier' then 'which is a supplier'
                else 'who works for a supplier'
            end,
            '; a decision ends in one name of ours', ', due on ' || strftime(due_date, '%-d %b %Y')
        ) as because,
        ask,
        at_stake as amount, at_stake_currency as currency, at_stake_money as money,
        'no single person of ours decides it' as threshold,
        load_id, source_row, ['owner', 'due_date', 'status'] as columns
    from decision_facts
    where is_open and owner_names in ('committee', 'team', 'several', 'supplier', 'supplier_staff')
)

select * from final
