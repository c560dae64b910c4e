-- One row per present person of the people list, with the part of the company, the manager, and who heads that part.
with present as (
    select distinct
        people.person_id, listed.name_key, listed.person, people.title, people.load_id, people.source_row,
        nullif(lower(trim(people.function)), '') as function_key,
        people.function,
        people.manager,
        coalesce(judged.name_key, lower(trim(people.manager))) as manager_key,
        listed.active_to is null or listed.active_to >= cast(getvariable('today') as date) as is_here
    from people_listed as listed
    inner join people on listed.load_id = people.load_id and listed.source_row = people.source_row
    left join names_judged as judged on people.manager = judged.written
    where coalesce(listed.kind, 'person') in ('person', 'vendor_staff') and not contains(listed.name_key, '@')
        and listed.namesakes = 1
),

led as (
    select manager_key, function_key, count(*) as reports
    from present
    where is_here
    group by manager_key, function_key
),

ranked as (
    select
        present.function_key, present.person as head,
        row_number() over (
            partition by present.function_key
            order by
                regexp_matches(lower(coalesce(present.title, '')), '\b(chief|head|director|leiter|directeur|vp)\b') desc,
                coalesce(led.reports, 0) desc, present.person
        ) as place
    from present
    left join led on present.name_key = led.manager_key and present.function_key = led.function_key
    where present.is_here and present.function_key is not null
        and (
            led.reports > 0
            or regexp_matches(lower(coalesce(present.title, '')), '\b(chief|head|director|manager|leiter|directeur|vp)\b')
        )
),

final as (
    select present.*, ranked.head, resolved.person as manager_now, resolved.state as manager_state
    from present
    left join ranked on present.function_key = ranked.function_key and ranked.place = 1
    left join people_resolved as resolved on present.manager_key = resolved.name_key
)

select * from final
