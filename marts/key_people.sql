-- One row per person on whom something rests: how many things, what waits for the person, and what has no backup.
-- A system, its supplier and their contract are one thing that would stop.
with things as (
    select things.*, things.is_critical and once.load_id is null as counts
    from key_people_things as things
    left join key_people_once as once
        on things.how = 'owns' and things.person_key = once.person_key and things.item_table = once.item_table
        and things.load_id = once.load_id and things.source_row = once.source_row
),

counted as (
    select
        person_key,
        max(person) as person,
        count(*) filter (how = 'owns') as owned,
        count(*) filter (how = 'owns' and counts) as critical,
        count(*) filter (how = 'owns' and counts and list_names_backups and deputy is null) as without_backup,
        count(*) filter (how = 'decides') as decisions,
        count(*) filter (how = 'is_waited_for') as blockers,
        count(*) filter (how = 'approves') as approvals,
        count(*) filter (how <> 'owns') as waiting,
        count(distinct concat(item_table, item_key)) as things,
        string_agg(thing, '; ' order by thing) filter (how = 'owns' and counts) as critical_things
    from things
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
