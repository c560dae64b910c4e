-- One row per text that is longer than a name and begins or ends with a name of the people list, and of how many.
with longer as (
    select written, name_key
    from names_judged
    where proposed in ('role', 'unknown', 'person') and regexp_matches(name_key, '^\S+\s+\S+\s+\S+')
),

listed as (
    select name_key, person
    from people_listed
    where coalesce(kind, 'person') in ('person', 'vendor_staff') and contains(name_key, ' ')
),

final as (
    select longer.written, max(listed.name_key) as name_key, count(distinct lower(listed.person)) as persons
    from longer
    inner join listed
        on ends_with(longer.name_key, ' ' || listed.name_key) or starts_with(longer.name_key, listed.name_key || ' ')
    group by longer.written
)

select * from final
