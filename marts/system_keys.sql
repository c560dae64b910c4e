-- One row per name or number, and unit, under which exactly one system of IT's lists is known ('*': whatever unit); and one
-- row per name that is not a system of the lists which a number beside it would find ('!': somebody said so).
with ones as (
    select node, name_key from system_ones
),

named as (
    select * from system_stays
),

cuts as (
    select distinct parted.node as system_key, named.listed_system
    from (
        select left_key as node, right_key as other from alias_standing where topic = 'system' and answer <> 'same'
        union
        select right_key, left_key from alias_standing where topic = 'system' and answer <> 'same'
    ) as parted
    left join ones on parted.other = ones.node
    inner join named on coalesce(ones.name_key, parted.other) = named.name_key
),

together as (
    select system_key, unit, listed_system from system_said
    union all
    select system_key, '*', listed_system from system_said
),

final as (
    select system_key, unit, min(listed_system) as listed_system
    from together
    group by system_key, unit
    having count(distinct listed_system) = 1
    union all
    select system_key, '!', listed_system from cuts
)

select * from final
