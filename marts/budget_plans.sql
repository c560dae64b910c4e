-- One row per unit, cost centre (else account), account and version of a budget: from which month another version stands in
-- its place. A revision replaces the plan of what it names, from its first month on; what it does not name stands as it was.
with grains as (
    select coalesce(unit, '') as unit, count(cost_centre) > 0 as by_centre
    from budget_current
    group by all
),

versions as (
    select
        grains.unit, grains.by_centre,
        case when grains.by_centre then budget.cost_centre else coalesce(budget.gl_name, budget.gl_account) end as part,
        coalesce(budget.gl_name, budget.gl_account) as category, budget.version,
        case budget.version when 'revised' then 1 when 'original' then 2 when 'forecast' then 4 else 3 end as place,
        min(budget.period) as since
    from budget_current as budget
    inner join grains on coalesce(budget.unit, '') = grains.unit
    group by all
),

best as (
    select unit, min(place) as place from versions group by unit
),

final as (
    select
        versions.unit, versions.by_centre, versions.part, versions.category, versions.version,
        -- A forecast is a plan only where there is no other.
        versions.place < 4 or best.place = 4 as is_plan,
        min(newer.since) as until
    from versions
    inner join best on versions.unit = best.unit
    left join versions as newer
        on versions.unit = newer.unit and versions.part is not distinct from newer.part
        and versions.category is not distinct from newer.category and newer.place < versions.place
    group by all
)

select * from final
