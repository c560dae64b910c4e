-- One row per side (now, before) and item of a register or the decision queue: what is said of it, in its columns.
with sides as (
    select 'now' as side, load_id, table_name, feed, as_of from current_lists
    union all
    select 'before' as side, load_id, table_name, feed, as_of from current_lists_before
),

listed as materialized (
    select sides.side, sides.feed, sides.as_of, register_records.*
    from register_records
    inner join sides on register_records.load_id = sides.load_id and register_records.table_name = sides.table_name
),

registers as (
    select
        side, table_name, feed, feed as stream, item_key, subject, cells, origins, load_id, source_row, is_log,
        known_by, key_column, identity
    from listed
    where table_name <> 'decisions'
    qualify dense_rank() over (
        partition by side, table_name, feed, item_key order by as_of desc nulls last, load_id desc
    ) = 1
),

-- Materialized, because DuckDB 1.5 with one thread never ends the union below without it.
queues as materialized (
    select 'now' as side, decision_id, feed, question, status, owner, due_date, outcome, said_in_act, load_id, source_row
    from decision_queue
    union all
    select
        'before' as side, decision_id, feed, question, status, owner, due_date, outcome, said_in_act, load_id, source_row
    from decision_queue_before
),

-- What was raised, decided or put off here stands above what the list says.
decisions_said as (
    select
        queues.side, 'decisions' as table_name, queues.feed, '' as stream, queues.decision_id as item_key,
        coalesce(queues.question, queues.decision_id) as subject,
        map_concat(
            listed.cells,
            map(
                ['decision_id', 'question', 'status', 'owner', 'due_date', 'outcome'],
                [queues.decision_id, queues.question, queues.status, queues.owner, queues.due_date::varchar, queues.outcome]
            )
        ) as cells,
        listed.origins, queues.load_id, queues.source_row, 'number' as known_by, 'decision_id' as key_column,
        ['decision_id', 'question'] as identity,
        map(
            ['question', 'status', 'owner', 'due_date', 'outcome'],
            list_value(said_in_act, said_in_act, said_in_act, said_in_act, said_in_act)
        ) as said
    from queues
    left join listed
        on queues.side = listed.side and queues.load_id = listed.load_id and queues.source_row = listed.source_row
        and listed.table_name = 'decisions'
),

final as (
    select *, null::map(varchar, bigint) as said from registers
    union all by name
    select * from decisions_said
)

select * from final
