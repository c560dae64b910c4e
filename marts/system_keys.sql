-- One row per name or number, and unit, under which exactly one system of IT's lists is known ('*': whatever unit); and one
-- row per name that is not a system of the lists which a number beside it would find ('!': somebody said so).
with ones as (
    select node, name_key from system_ones
),

named as (
    select * from system_stays
),

-- A list may say the name where another says the number, or the other way round.
said as (
    select name_key as system_key, unit, listed_system from named where name_key is not null
    union
    select number_key, unit, listed_system from named where number_key is not null
    union
    select 'name ' || trim(regexp_replace(substr(number_key, 8), '[^\p{L}\p{N}]+', ' ', 'g')), unit, listed_system
    from named
    where number_key is not null
    union
    select ones.node, named.unit, named.listed_system
    from ones
    inner join named on ones.name_key = named.name_key
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
    select system_key, unit, listed_system from said
    union all
    select system_key, '*', listed_system from said
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
