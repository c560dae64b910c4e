-- One row per name of a person and name (itself among them) that answers make one with it, and what was said of both last.
with said as (
    select substr(left_key, 6) as node, substr(right_key, 6) as other, left_name, right_name, seq, said_by, said_at
    from alias_standing
    where topic = 'person' and answer = 'same'
),

told as (
    select node, max(is_left) as is_left, max(seq) as seq, arg_max(name, seq) as name, arg_max(said_by, seq) as said_by,
        max(said_at) as said_at
    from (
        select node, 1 as is_left, left_name as name, seq, said_by, said_at from said
        union all
        select other, 0, right_name, seq, said_by, said_at from said
    ) as sides
    group by node
),

final as (
    select
        substr(reached.node, 6) as name_key, substr(reached.other, 6) as other, others.name as other_name, others.is_left, others.seq as other_seq, here.seq,
        here.said_by, here.said_at
    from alias_reached as reached
    inner join told as here on substr(reached.node, 6) = here.node
    inner join told as others on substr(reached.other, 6) = others.node
    where reached.topic = 'person'
)

select * from final
