-- One row per open risk that was accepted until a day that is past: nobody has said anew that we carry it.
with final as (
    select
        'risks' as table_name, feed, 'risk' as subject_type, coalesce(risk_id, item_key) as subject_id, subject,
        case when level = 'high' then 'high' else 'medium' end as severity,
        acceptance_because as because,
        coalesce(accepted_by, owner, 'No owner yet') as ask,
        exposure_high as amount,
        case when exposure_high is not null then currency end as currency,
        'accepted until a day that is past' as threshold,
        load_id, source_row, ['acceptance_until', 'accepted_by', 'treatment', 'status'] as columns
    from risk_list
    where is_open and acceptance = 'expired'
)

select * from final
