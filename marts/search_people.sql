-- One row per person, team or role that a list names or the people list has: every spelling under one name.
with known as (
    select
        lower(coalesce(person, name)) as person_key, coalesce(person, name) as person, name_key, spellings, uses,
        standing, known_because, state, proposed, proposed_because, last_day, said_in_act
    from people_known
    where proposed not in ('placeholder', 'vendor') and uses > 0
),

merged as (
    select
        person_key,
        first(person order by uses desc, name_key) as person,
        string_agg(spellings, '; ' order by uses desc, name_key) as spellings,
        cast(sum(uses) as bigint) as uses,
        first(standing order by standing = 'not_confirmed', uses desc, name_key) as standing,
        first(known_because order by standing = 'not_confirmed', uses desc, name_key) as known_because,
        first(state order by standing = 'not_confirmed', uses desc, name_key) as state,
        first(proposed order by uses desc, name_key) as proposed,
        first(proposed_because order by uses desc, name_key) as proposed_because,
        min(last_day) as last_day
    from known
    group by person_key
),

listed as (
    select
        lower(people_listed.person) as person_key, people_listed.person, people_listed.active_to, people_listed.kind,
        people_listed.employer_vendor, people.title, people.function, people.manager, people.email, people.raw,
        people.origins, people.load_id, people.source_row, live_loads.feed, nullif(live_loads.unit, '') as unit,
        live_loads.file, live_loads.sheet, live_loads.loaded_at, live_loads.loaded_by
    from people_listed
    inner join people
        on people_listed.load_id = people.load_id and people_listed.source_row = people.source_row
    inner join live_loads on people_listed.load_id = live_loads.load_id
    qualify row_number() over (
        partition by lower(people_listed.person) order by people_listed.load_id desc, people_listed.source_row
    ) = 1
),

final as (
    select
        coalesce(merged.person_key, listed.person_key) as person_key,
        coalesce(merged.person, listed.person) as person,
        merged.spellings, coalesce(merged.uses, 0) as uses,
        coalesce(merged.standing, 'on_the_people_list') as standing,
        coalesce(merged.known_because, 'on the people list') as known_because,
        merged.state, merged.proposed, merged.proposed_because,
        coalesce(merged.last_day, listed.active_to) as last_day,
        coalesce(merged.state = 'gone', coalesce(merged.last_day, listed.active_to)
            < cast(getvariable('today') as date), false) as is_gone,
        coalesce(merged.state in ('team', 'role') or (
            merged.standing = 'not_confirmed' and merged.proposed in ('team', 'committee', 'role', 'several')
        ), false) as is_group,
        listed.* exclude (person_key, person, active_to)
    from merged
    full outer join listed on merged.person_key = listed.person_key
)

select * from final
