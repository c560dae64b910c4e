-- One row per blocked initiative that nothing would free: no open decision with a name and a day, no one it waits for.
with edges as materialized (
    select waiting_node, for_node, load_id, source_row, column_name from unblock_edges
),

facts as materialized (
    select
        'decision|' || lower(decision_id) as node, owner_names = 'person' and due_date is not null as is_set,
        list_contains(has_columns, 'unblocks') as says_what_waits
    from decision_facts
    where is_open
),

-- A dependency that one person answers for by a day frees what waits for it.
promised as (
    select edges.waiting_node
    from edges
    inner join dependencies_current as needed
        on edges.load_id = needed.load_id and edges.source_row = needed.source_row and edges.column_name = 'to_id'
    left join decision_names as names on needed.owner = names.written
    where needed.owner is not null and needed.due_date is not null and coalesce(names.names, 'person') = 'person'
),

final as (
    select
        'initiatives' as table_name, feed, 'initiative' as subject_type, coalesce(initiative_id, item_key) as subject_id,
        subject,
        case
            when days_blocked >= limits.unblock_presses_days and coalesce(budget, 0) >= limits.decision_material_amount
                then 'high'
            else 'medium'
        end as severity,
        concat(
            'it is blocked', ' since ' || strftime(blocker_since, '%-d %b %Y'), ': ' || rtrim(trim(blocker), '.'),
            case when node in (select waiting_node from edges where starts_with(for_node, 'decision|'))
                then '; the decision that would free it names no person or no day'
                else '; no open decision would free it'
            end,
            ', and no person is named that it waits for'
        ) as because,
        coalesce(known_ask, 'No owner yet') as ask,
        coalesce(cost_of_delay_per_month, benefit_per_month, budget) as amount,
        case when amount is not null then currency end as currency,
        case
            when cost_of_delay_per_month is not null then 'cost of delay a month'
            when benefit_per_month is not null then 'benefit a month'
            when budget is not null then 'budget'
        end as money,
        'blocked, with no decision that has one name and one day' as threshold,
        load_id, source_row, ['status', 'blocker', 'blocker_since', 'waiting_on', 'next_decision_id'] as columns
    from unblock_held as held
    cross join limits
    -- Where no decisions are listed, or no list says what waits for which, it is not known that none would free it.
    where exists (select 1 from facts)
        and (
            exists (select 1 from facts where says_what_waits)
            or load_id in (select load_id from load_columns where column_name in ('next_decision_id', 'next_decision'))
        )
        and not coalesce(is_person_awaited, false)
        -- What waits for another initiative is free when that one is.
        and node not in (select waiting_node from edges where not starts_with(for_node, 'decision|') and not starts_with(for_node, 'other|'))
        and node not in (select edges.waiting_node from edges inner join facts on edges.for_node = facts.node where facts.is_set)
        and node not in (select waiting_node from promised)
)

select * from final
