-- One row per unit and cost centre of the budgets: the one person who holds it, null where they name nobody.
with named as (
    select distinct coalesce(unit, '') as unit, cost_centre, owner
    from budget_lines
    where cost_centre is not null
),

final as (
    select
        named.unit, named.cost_centre,
        case when count(distinct meant.owner_now) = 1 then max(meant.owner_now) end as owner_now
    from named
    left join people_meant as meant on named.owner = meant.written
    group by named.unit, named.cost_centre
)

select * from final
