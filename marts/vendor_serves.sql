-- One row per vendor of the lists that a system or a contract names: the systems, and the functions that stop without it.
with running as (
    select * from system_vendors
),

systems as (
    select
        listed_vendor, count(distinct listed_system) as system_count,
        string_agg(distinct system, '; ' order by system) as systems
    from running
    group by listed_vendor
),

-- Those that its contracts call critical, and those served by its systems without which the company stops.
named as (
    select listed_vendor, trim(unnest(string_split(critical_function, ';'))) as said
    from contract_vendors
    where coalesce(status, 'active') = 'active'
        and coalesce(auto_renew or end_date >= cast(getvariable('today') as date), true)
    union
    select listed_vendor, trim(unnest(string_split(business_function, ';'))) as said
    from running
    where criticality in ('mission_critical', 'business_critical')
),

functions as (
    select listed_vendor, string_agg(distinct said, '; ' order by said) as critical_functions
    from named
    where listed_vendor is not null and said <> ''
    group by listed_vendor
),

final as (
    select
        coalesce(systems.listed_vendor, functions.listed_vendor) as listed_vendor,
        systems.system_count, systems.systems, functions.critical_functions
    from systems
    full join functions on systems.listed_vendor = functions.listed_vendor
)

select * from final
