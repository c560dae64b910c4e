-- One row per topic, name, and name (itself among them) that answers make one with it, directly or through others.
with recursive both_ways as (
    select topic, left_key as node, right_key as other from alias_standing where answer = 'same'
    union
    select topic, right_key, left_key from alias_standing where answer = 'same'
),

final as (
    select topic, node, other from both_ways
    union
    select final.topic, final.node, both_ways.other
    from final
    inner join both_ways on final.topic = both_ways.topic and final.other = both_ways.node
)

select * from final
