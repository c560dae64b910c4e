-- One row per name as it is written anywhere: what it is compared by, whom it means today, and the address of that person.
with addresses as (
    select listed.name_key, people.email
    from people_listed as listed
    inner join people on listed.load_id = people.load_id and listed.source_row = people.source_row
    where listed.namesakes = 1 and people.email is not null
),

in_names as (
    select name_key, min(mail) as email
    from names_judged
    where mail <> ''
    group by name_key
    having count(distinct mail) = 1
),

final as (
    select
        judged.written, judged.name_key, judged.proposed, resolved.state, resolved.person, resolved.said,
        coalesce(addresses.email, in_names.email) as email
    from names_judged as judged
    left join people_resolved as resolved on judged.name_key = resolved.name_key
    left join addresses on judged.name_key = addresses.name_key
    left join in_names on judged.name_key = in_names.name_key
)

select * from final
