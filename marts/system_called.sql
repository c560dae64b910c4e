-- One row per name or number, unit of the list that says it, and system of IT's lists that it means there. '*' is whatever
-- other unit: there it means the system of a list for all units, else that of the only unit that has one of that name.
with said as (
    select * from system_said
),

places as (
    select
        system_key,
        case
            when bool_or(unit = '') then ''
            when count(distinct unit) = 1 or count(distinct listed_system) = 1 then min(unit)
        end as unit
    from said
    group by system_key
),

final as (
    select system_key, unit, listed_system from said
    union all
    select said.system_key, '*', said.listed_system
    from said
    inner join places on said.system_key = places.system_key and said.unit = places.unit
)

select * from final
