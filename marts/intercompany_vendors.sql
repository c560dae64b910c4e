-- One row per vendor name of the spend ledgers that is the name of one of our own units.
with units as (
    select distinct lower(trim(unit)) as unit_key
    from counting_loads
    where unit <> ''
),

names as (
    select distinct vendor_name
    from spend_rollup
    where vendor_name is not null
),

final as (
    select names.vendor_name
    from names
    inner join units on lower(trim(names.vendor_name)) = units.unit_key
)

select * from final
