-- One row per thing that somebody should own: the one person to ask who shall own it, and why that one.
with told as (
    select item_table, load_id, source_row, business_function as part, null as sponsor
    from (select 'systems' as item_table, load_id, source_row, business_function from systems_current) as systems
    union all
    select 'initiatives' as item_table, load_id, source_row, null as part, sponsor
    from initiatives_current
),

heads as (
    select function_key, max(head) as head
    from people_heads
    where head is not null
    group by function_key
),

titled as (
    select lower(trim(title)) as title_key, max(person) as person
    from people_heads
    where is_here and title is not null
    group by lower(trim(title))
    having count(distinct person) = 1
),

joined as (
    select
        things.*,
        case when things.owner_state in ('one_person_confirmed', 'one_person_not_confirmed') then things.owner_now end
            as own,
        sponsors.owner_now as sponsor_now,
        backups.owner_now as backup_now,
        leaving.manager_now, leaving.manager_state,
        coalesce(of_owner.head, of_part.head, of_leaver.head) as head,
        owners.head as head_of_list,
        titled.person as holder,
        duties.sender
    from ownership as things
    left join told on things.item_table = told.item_table and things.load_id = told.load_id
        and things.source_row = told.source_row
    left join people_meant as sponsors on told.sponsor = sponsors.written
    left join people_meant as backups on things.backup_owner = backups.written
    left join ownership_texts as texts on things.owner = texts.written and things.owner_kind = 'leaver'
    left join people_heads as leaving on texts.name_key = leaving.name_key
    left join ownership_lists as owners
        on things.item_table = owners.item_table and things.feed is not distinct from owners.feed
    left join heads as of_leaver on leaving.function_key = of_leaver.function_key
    left join heads as of_owner on things.owner_kind = 'team' and of_owner.function_key = trim(regexp_replace(
        lower(things.owner), '\b(the|team|department|dept|group|uk|germany|abteilung)\b', '', 'g'
    ))
    left join heads as of_part on lower(trim(told.part)) = of_part.function_key
    left join titled on things.owner_kind = 'role' and lower(trim(things.owner)) = titled.title_key
    left join trust_duties as duties on things.item_table = duties.table_name and things.feed = duties.feed
),

final as (
    select
        joined.item_table, joined.load_id, joined.source_row, joined.item_key, joined.feed, joined.thing_id,
        coalesce(
            own, holder, sponsor_now, backup_now, case when manager_state = 'person' then manager_now end, head,
            head_of_list, sender, loaded_by, 'No owner yet'
        ) as ask,
        case
            when own is not null then 'owns it'
            when holder is not null then 'holds that role by the people list'
            when sponsor_now is not null then 'sponsors it'
            when backup_now is not null then 'stands in for its owner'
            when manager_state = 'person' then 'led the owner who left'
            when head is not null then 'heads that part of the company'
            when head_of_list is not null then 'heads the part of the company that owns most of this list'
            when sender is not null then 'sends this list'
            when loaded_by is not null then 'loaded this list'
            else 'nobody is known to ask'
        end as ask_because
    from joined
)

select * from final
