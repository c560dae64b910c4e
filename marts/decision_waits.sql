-- One row per open decision and initiative that waits for it: the decision lists it, or the initiative names the decision.
with open_ones as (
    select
        decision_id,
        lower(decision_id) as decision_key,
        list_transform(
            regexp_split_to_array(coalesce(string_agg(unblocks, ';'), ''), '[;,|\n]'), lambda one: lower(trim(one))
        ) as waiting,
        any_value(question) as question,
        any_value(owner) as decider,
        min(due_date) as decide_by
    from decision_queue
    where is_open
    group by decision_id
),

final as (
    select
        open_ones.decision_id, open_ones.question, open_ones.decider, open_ones.decide_by,
        initiative_list.initiative_id, initiative_list.subject, initiative_list.owner, initiative_list.status,
        initiative_list.budget, initiative_list.cost_of_delay_per_month, initiative_list.currency, initiative_list.unit,
        initiative_list.is_blocked, initiative_list.days_blocked, initiative_list.days_late,
        initiative_list.load_id, initiative_list.source_row, initiative_list.file, initiative_list.sheet,
        initiative_list.loaded_at, initiative_list.loaded_by, initiative_list.raw, initiative_list.origins
    from open_ones
    inner join initiative_list
        on list_contains(open_ones.waiting, lower(initiative_list.initiative_id))
        or list_contains(open_ones.waiting, lower(initiative_list.title))
        or open_ones.decision_key in (lower(initiative_list.next_decision_id), lower(trim(initiative_list.next_decision)))
    where initiative_list.status not in ('done', 'cancelled')
)

select * from final
