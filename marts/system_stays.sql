-- One row per system of the current lists, and the one that it is: itself, or the one whose name stays by an answer.
with single as (
    select name_key, min(listed_system) as listed_system
    from system_names
    where name_key is not null
    group by name_key
    having count(distinct listed_system) = 1
),

final as (
    select
        names.listed_system as own_system, names.number_key, names.name_key, coalesce(names.unit, '') as unit,
        coalesce(single.listed_system, names.listed_system) as listed_system
    from system_names as names
    left join system_ones as ones on names.name_key = ones.node
    left join single on ones.name_key = single.name_key
)

select * from final
