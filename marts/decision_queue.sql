-- One row per decision: what the lists say, and on top of it what was raised, decided or deferred here.
with clock as (
    select cast(getvariable('today') as date) as today, max(cast(value as integer)) as due_soon_days
    from settings
    where name = 'due_soon_days'
),

merged as (
    select
        coalesce(listed.decision_id, here.decision_id) as decision_id,
        coalesce(listed.question, here.question) as question,
        coalesce(listed.unit, here.unit) as unit,
        case
            when listed.status in ('decided', 'dropped', 'superseded') then listed.status
            when listed.status = 'reopened' and listed.load_id > here.seq then listed.status
            when here.event = 'decide' then 'decided'
            when here.event = 'defer' then 'deferred'
            else coalesce(listed.status, case when here.event = 'raise' then 'open' end)
        end as status,
        coalesce(here.owner, listed.owner) as owner,
        coalesce(here.due_date, listed.due_date) as due_date,
        coalesce(here.outcome, listed.outcome) as outcome,
        coalesce(here.reason, listed.rationale) as reason,
        coalesce(listed.deferral_count, 0) + coalesce(here.deferrals, 0) as deferrals,
        listed.domain, listed.raised_on, listed.recommended_by, listed.options, listed.reversibility,
        listed.amount, listed.currency, listed.cost_of_waiting_per_month, listed.unblocks,
        listed.requested_on, listed.decided_on, listed.supersedes,
        here.seq as said_in_act, listed.load_id, listed.source_row, listed.feed, listed.file, listed.sheet,
        listed.loaded_at, listed.loaded_by, listed.raw, listed.origins,
        coalesce(listed.item_key, here.decision_id) as item_key
    from decision_list as listed
    full outer join decision_said_here as here on listed.decision_id = here.decision_id
    where listed.load_id is not null or here.stands_alone
),

dated as (
    select
        merged.*,
        clock.due_soon_days,
        coalesce(merged.status not in ('decided', 'dropped', 'superseded'), true) as is_open,
        cast(date_trunc('week', merged.due_date) as date) as due_week,
        case
            when merged.owner is null and merged.due_date is null then 'owner and date'
            when merged.owner is null then 'owner'
            when merged.due_date is null then 'date'
        end as lacks,
        date_diff('day', clock.today, merged.due_date) as days_to_due
    from merged
    cross join clock
),

final as (
    select
        dated.*,
        case when is_open and days_to_due is not null then greatest(-days_to_due, 0) end as days_late,
        case
            when not is_open then 'settled'
            when due_date is null then 'no_date'
            when days_to_due is null then 'unknown'
            when days_to_due < 0 then 'overdue'
            when days_to_due <= due_soon_days then 'due_soon'
            else 'later'
        end as urgency,
        case
            when not is_open then 'it is ' || status
            when due_date is null then 'it has no date'
            when days_to_due is null then 'the day of reading is not known'
            when days_to_due < 0 then 'its date ' || due_date || ' is past'
            else 'it is due in ' || days_to_due || ' days; soon means within ' || due_soon_days
        end as urgency_because
    from dated
)

select * from final
