-- One row per name or number, and unit, under which exactly one vendor of the current lists is known ('*': whatever unit).
with names as (
    select * from vendor_names
),

said as (
    select 'name ' || written as vendor_key, unit, listed_vendor, listed_name
    from names
    where written is not null
    union all
    select 'number ' || vendor_id as vendor_key, unit, listed_vendor, listed_name
    from names
    where vendor_id is not null
),

final as (
    select vendor_key, coalesce(unit, '') as unit, max(listed_vendor) as listed_vendor,
        max(listed_name) as listed_name
    from said
    group by vendor_key, unit
    having count(distinct listed_vendor) = 1
    union all
    select vendor_key, '*' as unit, max(listed_vendor) as listed_vendor,
        max(listed_name) as listed_name
    from said
    group by vendor_key
    having count(distinct listed_vendor) = 1
)

select * from final
