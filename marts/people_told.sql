-- One row per name that was explained here; who says on which day somebody leaves says with it that it is one person.
with final as (
    select * from people_said_here
    union all by name
    select name_key, person as name, seq, 'one_person' as said, true as has_begun, said_by
    from people_leaving
    where name_key not in (select name_key from people_said_here)
        and name_key not in (select name_key from people_listed)
)

select * from final
