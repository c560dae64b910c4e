-- One row per decision that was raised, decided or deferred in Evenkeel: the last word on each part of it.
with live as (
    select *
    from decision_events
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and seq not in (select act_seq from undone_acts)
        and coalesce(list_contains(getvariable('units'), coalesce(unit, '')), true)
),

final as (
    select
        decision_id,
        max(seq) as seq,
        arg_max(event, seq) as event,
        arg_max(question, seq) as question,
        arg_max(owner, seq) as owner,
        arg_max(due_date, seq) as due_date,
        arg_max(outcome, seq) as outcome,
        arg_max(reason, seq) as reason,
        arg_max(unit, seq) as unit,
        count(*) filter (event = 'defer') as deferrals
    from live
    group by decision_id
)

select * from final
