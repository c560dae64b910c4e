-- One row per costly initiative whose business case leaves several of five questions open (F2).
with final as (
    select
        'initiatives' as table_name, cases.feed, 'initiative' as subject_type, cases.subject_id, cases.subject,
        case
            when cases.open_count >= 4 and cases.weight >= limits.case_pressing_amount then 'high'
            when cases.open_count > limits.case_open_from or cases.weight >= limits.case_pressing_amount then 'medium'
            else 'low'
        end as severity,
        concat(
            'it costs ', format('{:,}', cast(round(cases.cost) as bigint)), ' ' || cases.currency,
            ', and no list says ', array_to_string(cases.open_questions, ', or '), '; ',
            cases.asked_count - cases.open_count, ' of ', cases.asked_count, ' questions are answered',
            case when cases.asked_count < 5 then concat(', ', 5 - cases.asked_count, ' cannot be told') end
        ) as because,
        cases.ask, cast(cases.cost as decimal(38, 4)) as amount, cases.currency, 'budget or cost' as money,
        concat(
            limits.case_open_from, ' or more of five questions open (who, what, which number, when, measured) from ',
            format('{:,}', cast(limits.case_amount as bigint))
        ) as threshold,
        cases.load_id, cases.source_row, ['outcome', 'goal_id', 'budget'] as columns
    from business_case as cases
    cross join limits
    where cases.open_count >= limits.case_open_from and cases.weight >= limits.case_amount
        and cases.status is distinct from 'on_hold'
)

select * from final
