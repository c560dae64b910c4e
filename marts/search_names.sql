-- One row per text that stands where a name should, with the person whom it means today, else the name that it is.
with final as (
    select
        people_written.written, any_value(lower(coalesce(people_known.person, people_known.name))) as person_key,
        any_value(coalesce(people_known.person, people_known.name)) as person
    from people_written
    inner join people_known on people_written.name_key = people_known.name_key
    where people_known.proposed not in ('placeholder', 'vendor')
    group by people_written.written
)

select * from final
