-- One row per unit of a budget and cost centre that its ledgers write otherwise: the cost centre of the budget that it is.
-- One of them says the number with the name ("4400 Fleet"), the other the number alone: they are one where only one fits.
with parts as (
    select distinct
        unit, part, lower(trim(part)) as written,
        lower(regexp_extract(trim(part), '^([A-Za-z]{0,4}[0-9][0-9A-Za-z.]{2,})[ :-]+[^0-9 ].*$', 1)) as code
    from budget_plans
    where by_centre and part is not null
),

units as (
    select distinct unit from parts
),

paid as (
    select distinct
        units.unit, sums.cost_centre, lower(trim(sums.cost_centre)) as written,
        lower(regexp_extract(trim(sums.cost_centre), '^([A-Za-z]{0,4}[0-9][0-9A-Za-z.]{2,})[ :-]+[^0-9 ].*$', 1)) as code
    from spend_rollup_current as sums
    inner join units on units.unit in (coalesce(sums.unit, ''), '')
    where sums.cost_centre is not null
),

final as (
    select paid.unit, paid.cost_centre, min(parts.part) as part
    from paid
    anti join parts as same on paid.unit = same.unit and paid.cost_centre = same.part
    inner join parts
        on paid.unit = parts.unit
        and (paid.written = parts.written or paid.code = parts.written or parts.code = paid.written
            or (paid.code <> '' and paid.code = parts.code))
    group by paid.unit, paid.cost_centre
    having count(*) = 1
)

select * from final
