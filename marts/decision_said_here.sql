-- One row per decision that was raised, decided or deferred in Evenkeel: the last word on each part of it.
with said as (
    select *, seq not in (select act_seq from undone_acts) as is_live
    from decision_events
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
),

grouped as (
    select
        decision_id,
        max(seq) filter (is_live) as seq,
        arg_max(event, seq) filter (is_live) as event,
        arg_max(question, seq) filter (is_live) as question,
        arg_max(owner, seq) filter (is_live) as owner,
        arg_max(due_date, seq) filter (is_live) as due_date,
        arg_max(outcome, seq) filter (is_live) as outcome,
        arg_max(reason, seq) filter (is_live) as reason,
        arg_max(unit, seq) filter (is_live) as unit,
        count(*) filter (is_live and event = 'defer') as deferrals,
        bool_or(event = 'raise') as was_raised,
        bool_or(is_live and event = 'raise') as is_raised
    from said
    group by decision_id
),

final as (
    select
        grouped.*,
        -- What nobody raised and no list names is no decision; what was decided stays when its list is gone.
        is_raised or (not was_raised and event = 'decide' and question is not null) as stands_alone
    from grouped
    where seq is not null
        and (is_raised or not was_raised)
        and (not was_raised or coalesce(list_contains(getvariable('units'), coalesce(unit, '')), true))
)

select * from final
