-- One row per thing that waits for another, both open: where that is said first; nothing waits for itself.
with names as materialized (
    select * from unblock_nodes
),

said as (
    select
        row_number() over (
            order by
                list_position(['next_decision_id', 'next_decision', 'unblocks', 'to_id', 'waiting_on'], column_name)
                nulls last,
                load_id, source_row, waiting, awaited, waiting_node, for_node
        ) as number,
        unblock_said.*,
        lower(trim(waiting)) as waiting_called,
        lower(trim(awaited)) as awaited_called
    from unblock_said
),

-- Of several things of one name the one that is meant is in the same unit, and rather called so by its key.
waiting_ones as (
    select said.number, names.node, names.is_open
    from said
    inner join names on said.waiting_called = names.called
    where said.waiting_node is null
        and (coalesce(said.waiting_kind, '') not in ('initiative', 'milestone', 'decision') or said.waiting_kind = names.kind)
    qualify rank() over (
        partition by said.number order by (said.unit is not distinct from names.unit) desc, names.place
    ) = 1
),

awaited_ones as (
    select said.number, names.node, names.is_open
    from said
    inner join names on said.awaited_called = names.called
    where said.for_node is null
        and (coalesce(said.for_kind, '') not in ('initiative', 'milestone', 'decision') or said.for_kind = names.kind)
        and (names.place = 1 or not coalesce(said.is_key, false))
    qualify rank() over (
        partition by said.number order by (said.unit is not distinct from names.unit) desc, names.place
    ) = 1
),

-- What no list of ours knows by that name (a system, a supplier) is a thing of its own.
met as (
    select
        said.number, said.load_id, said.source_row, said.column_name,
        coalesce(said.waiting_node, waiting_ones.node, 'other|' || said.waiting_called) as waiting_node,
        coalesce(said.for_node, awaited_ones.node, 'other|' || said.awaited_called) as for_node,
        coalesce(waiting_ones.is_open, true) and coalesce(awaited_ones.is_open, true) as is_open,
        said.waiting_node is null and waiting_ones.node is null as is_waiting_other,
        said.for_node is null and awaited_ones.node is null as is_awaited_other
    from said
    left join (
        select number, any_value(node) as node, bool_and(is_open) as is_open
        from waiting_ones group by number having count(distinct node) = 1
    ) as waiting_ones on said.number = waiting_ones.number
    left join (
        select number, any_value(node) as node, bool_and(is_open) as is_open
        from awaited_ones group by number having count(distinct node) = 1
    ) as awaited_ones on said.number = awaited_ones.number
),

final as (
    select waiting_node, for_node, load_id, source_row, column_name
    from met
    where is_open and waiting_node <> for_node
        -- Only a list of dependencies names things of which we know nothing else.
        and (column_name = 'to_id' or not (is_waiting_other or is_awaited_other))
    qualify row_number() over (partition by waiting_node, for_node order by number) = 1
)

select * from final
