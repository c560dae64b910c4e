-- One row per decision and approval of the last year that a vendor asked for: whether it had another option, and time.
with texts as (
    select written, listed_vendor from vendor_control_texts
),

clock as (
    select cast(getvariable('today') as date) as today
),

decided as (
    select
        texts.listed_vendor, facts.decision_id, coalesce(facts.question, facts.decision_id) as thing, facts.option_count,
        list_contains(facts.has_columns, 'options') as has_options,
        facts.decided_on - coalesce(facts.requested_on, facts.raised_on) as days,
        limits.approved_within_days, facts.load_id, facts.source_row
    from decision_facts as facts
    inner join texts on facts.recommended_by = texts.written
    cross join limits
    cross join clock
    where facts.status = 'decided'
        and coalesce(facts.decided_on >= clock.today - cast(limits.decision_look_back_days as integer), true)
),

given as (
    select
        texts.listed_vendor, given.subject as thing, given.days, given.has_notes and given.is_noted as is_noted,
        limits.approved_within_days, given.load_id, given.source_row
    from approvals_given as given
    inner join texts on given.asked_by = texts.written
    cross join limits
    cross join clock
    where given.approved_on >= clock.today - cast(limits.decision_look_back_days as integer)
),

final as (
    select
        listed_vendor, 'decisions' as part, 'decision' as thing_kind, thing,
        case when option_count > 0 or has_options then option_count <= 1 end as is_held,
        case
            when option_count > 1 then concat(option_count, ' options were written down')
            when option_count = 1 then 'one option was written down'
            when has_options then 'no option was written down'
            else 'the list does not say which options there were'
        end as because,
        'second_option' as step, load_id, source_row, 'options' as column_name
    from decided
    union all by name
    select
        listed_vendor, 'approvals' as part, 'decision' as thing_kind, thing, days between 0 and approved_within_days as is_held,
        case when days is null then 'the list does not say when it was asked for' else concat('decided after ', days, ' days') end
            as because,
        'wait_a_day' as step, load_id, source_row, 'decided_on' as column_name
    from decided
    union all by name
    select
        listed_vendor, 'approvals' as part, 'approval' as thing_kind, thing,
        days between 0 and approved_within_days and not is_noted as is_held,
        case when days is null then 'the list does not say when it was asked for'
            else concat('approved after ', days, ' days', case when is_noted then ', with a note' end) end as because,
        'wait_a_day' as step, load_id, source_row, 'approved_on' as column_name
    from given
)

select * from final
