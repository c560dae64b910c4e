-- One row per name of what can wait or be waited for: initiatives, milestones by their initiative, decisions.
with named as (
    select
        'initiative' as kind, 'initiative|' || feed || '|' || item_key as node, not is_over as is_open, unit,
        unnest([lower(trim(initiative_id)), lower(trim(title))]) as called, unnest([1, 2]) as place
    from initiative_list
    union all by name
    select
        'milestone' as kind,
        case
            when of_key is not null then 'initiative|' || of_feed || '|' || of_key
            else 'milestone|' || feed || '|' || item_key
        end as node,
        state not in ('reached', 'cancelled') as is_open, unit,
        unnest([lower(trim(milestone_id)), lower(trim(name))]) as called, unnest([1, 2]) as place
    from milestone_list
    union all by name
    select
        'decision' as kind, 'decision|' || lower(decision_id) as node, is_open, unit,
        unnest([lower(trim(decision_id)), lower(trim(question))]) as called, unnest([1, 2]) as place
    from decision_queue
),

final as (
    select kind, node, called, unit, bool_or(is_open) as is_open, min(place) as place
    from named
    where called <> ''
    group by kind, node, called, unit
)

select * from final
