-- One row per decision or approval that was only signed: at once, with one option, unchanged, or after it was made.
with clock as (
    select cast(getvariable('today') as date) as today
),

decided as (
    select
        facts.*, coalesce(requested_on, raised_on) as asked_on,
        adviser_names in ('supplier', 'supplier_staff') as is_suppliers
    from decision_facts as facts
    where status = 'decided' and recommended_by is not null and decided_on is not null
        -- How many options there were is known where the list writes some down.
        and (option_count = 1 or (option_count = 0 and list_contains(has_columns, 'options')))
),

final as (
    select
        'decisions' as table_name, feed, 'decision' as subject_type, decision_id as subject_id,
        coalesce(question, decision_id) as subject,
        case when is_suppliers and (reversibility = 'one_way' or amount >= limits.decision_material_amount) then 'medium'
            else 'low' end as severity,
        concat(
            'recommended by ', case when is_suppliers then concat('a supplier, ', recommended_by, ',') else recommended_by end,
            ' and approved ',
            case when decided_on = asked_on then 'the same day' else concat('within ', decided_on - asked_on, ' days') end,
            strftime(decided_on, ', %-d %b %Y'), ', unchanged, with ',
            case when option_count = 1 then 'one option' else 'no option' end, ' written down'
        ) as because,
        ask, amount, case when amount is not null then currency end as currency,
        case when amount is not null then 'its amount' end as money,
        concat('approved within ', limits.approved_within_days, ' days with at most one option') as threshold,
        load_id, source_row, ['recommended_by', 'raised_on', 'requested_on', 'decided_on', 'options'] as columns
    from decided
    cross join limits
    cross join clock
    where decided_on - asked_on between 0 and limits.approved_within_days
        and decided_on >= clock.today - cast(limits.decision_look_back_days as integer)
    union all by name
    select
        'approvals' as table_name, feed, 'decision' as subject_type, key as subject_id, subject,
        case when asked_by_names in ('supplier', 'supplier_staff') or approved_by_key = asked_by_key then 'medium'
            else 'low' end as severity,
        concat(
            case
                when approved_by_key = asked_by_key then concat(asked_by, ' asked for it and approved it alone')
                when is_made_before then 'it was made before it was approved'
                else concat('asked for by ', asked_by, case when asked_by_names in ('supplier', 'supplier_staff')
                    then ', of a supplier,' end, ' and approved ',
                    case when days = 0 then 'the same day' else concat('within ', days, ' days') end, ', without a word')
            end,
            strftime(approved_on, ' (%-d %b %Y)')
        ) as because,
        case when approver_names = 'person' then approver else 'No owner yet' end as ask,
        cast(null as decimal(18, 4)) as amount, cast(null as varchar) as currency, cast(null as varchar) as money,
        concat('approved within ', limits.approved_within_days, ' days without a word, by the asker, or afterwards') as threshold,
        load_id, source_row, ['requested_by', 'requested_on', 'approved_by', 'approved_on', 'made_on', 'note'] as columns
    from approvals_given
    cross join limits
    cross join clock
    where approved_on >= clock.today - cast(limits.decision_look_back_days as integer)
        and (approved_by_key = asked_by_key or is_made_before
            or (days between 0 and limits.approved_within_days and has_notes and not is_noted))
)

select * from final
