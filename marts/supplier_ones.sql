-- One row per vendor of the lists or name that is one with others, and the one that stays: its supplier.
-- A vendor of the lists stays before a name; then what was never said to be another; then what was said last.
with recursive pairs as (
    select node, other, seq, is_gone from supplier_pairs
),

both_ways as (
    select node, other from pairs
    union
    select other, node from pairs
),

reached as (
    select node, other from both_ways
    union
    select reached.node, both_ways.other
    from reached
    inner join both_ways on reached.other = both_ways.node
),

said as (
    select node, max(is_left) as is_left, max(seq) as seq, max(is_gone) as is_gone
    from (
        select node, 1 - is_gone as is_left, null as seq, is_gone from pairs where seq is not null or is_gone = 1
        union all
        select other, 0, seq, 0 from pairs where seq is not null
    )
    group by node
),

final as (
    select
        reached.node,
        arg_min(reached.other, (
            case when said.is_gone = 1 then 2 when reached.other like 'name %' or reached.other like 'number %' then 1 else 0 end,
            coalesce(said.is_left, 0), -coalesce(said.seq, 0), reached.other
        )) as supplier_key
    from reached
    left join said on reached.other = said.node
    group by reached.node
)

select * from final
