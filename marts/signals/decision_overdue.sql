-- One row per open decision whose day is past.
with final as (
    select
        'decisions' as table_name, feed, 'decision' as subject_type, decision_id as subject_id,
        coalesce(question, decision_id) as subject,
        case when cost_of_waiting_per_month > 0 or days_late >= 14 then 'high' else 'medium' end as severity,
        concat('it was due on ', strftime(due_date, '%-d %b %Y'), ' and is not decided') as because,
        coalesce(owner, 'No owner yet') as ask,
        coalesce(cost_of_waiting_per_month, amount) as amount,
        case when coalesce(cost_of_waiting_per_month, amount) is not null then currency end as currency,
        'its day is past' as threshold,
        load_id, source_row, ['due_date', 'status', 'owner'] as columns
    from decision_queue
    where is_open and days_late > 0
)

select * from final
