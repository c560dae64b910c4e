-- One row per person on whom something rests: how many things, what waits for the person, and what has no backup.
with counted as (
    select
        person_key,
        max(person) as person,
        count(*) filter (how = 'owns') as owned,
        count(*) filter (how = 'owns' and is_critical) as critical,
        count(*) filter (how = 'owns' and is_critical and list_names_backups and deputy is null) as without_backup,
        count(*) filter (how = 'decides') as decisions,
        count(*) filter (how = 'is_waited_for') as blockers,
        count(*) filter (how = 'approves') as approvals,
        count(*) filter (how <> 'owns') as waiting,
        count(distinct concat(item_table, item_key)) as things,
        string_agg(thing, '; ' order by thing) filter (how = 'owns' and is_critical) as critical_things
    from key_people_things
    group by person_key
),

final as (
    select
        counted.*,
        nullif(concat_ws(
            '; ',
            case when critical > 0 then concat('nobody answers for: ', critical_things) end,
            case when decisions > 0 then concat('decisions not taken: ', decisions) end,
            case when blockers > 0 then concat('initiatives that stay blocked: ', blockers) end,
            case when approvals > 0 then concat('approvals not given: ', approvals) end
        ), '') as stops
    from counted
)

select * from final
