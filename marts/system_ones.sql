-- One row per name of a system that somebody said is one with others, and the name that stays.
-- A name of IT's list stays before one that it does not have; then what was never said to be another; then what was said last.
with said as (
    select left_key as node, right_key as other, seq from alias_standing where topic = 'system' and answer = 'same'
),

told as (
    select node, max(is_left) as is_left, max(seq) as seq
    from (select node, 1 as is_left, 0 as seq from said union all select other, 0, seq from said) as sides
    group by node
),

listed as (
    select distinct name_key from system_names where name_key is not null
),

final as (
    select
        reached.node,
        arg_min(reached.other, (case when listed.name_key is null then 1 else 0 end, told.is_left, -told.seq, reached.other))
            as name_key
    from alias_reached as reached
    inner join told on reached.other = told.node
    left join listed on reached.other = listed.name_key
    where reached.topic = 'system'
    group by reached.node
)

select * from final
