-- One row per vendor or system of the lists that another list says is owned by another person: both, and the cell there.
-- Two spellings of one person are no two people; a role or a team beside a person is asked about where owners are; whoever
-- stands in for the owner, or owns a contract with that vendor, is known to the list already.
with things as (
    select 'vendors' as item_table, listed_vendor as thing, load_id, source_row, feed, relationship_owner as owner, backup_owner,
        'procurement' as by_list
    from vendor_list
    union all
    select 'systems', stays.listed_system, systems.load_id, systems.source_row, systems.feed, systems.owner, systems.backup_owner, 'IT'
    from systems_current as systems
    inner join system_stays as stays
        on systems.feed || ': ' || systems.item_key = stays.own_system and stays.own_system = stays.listed_system
),

said as (
    select 'vendors' as item_table, mentions.listed_vendor as thing, 'security' as by_list, owned.owner_now, owned.person_key,
        owned.feed, owned.load_id, owned.source_row
    from lists_owned as owned
    inner join supplier_mentions as mentions
        on mentions.list = 'security' and owned.name is not distinct from mentions.vendor_name
        and owned.vendor_id is not distinct from mentions.vendor_id and owned.unit is not distinct from mentions.unit
    where mentions.listed_vendor is not null and owned.system_id is null
    union all
    select 'systems', mentions.listed_system, 'security', owned.owner_now, owned.person_key, owned.feed, owned.load_id, owned.source_row
    from lists_owned as owned
    inner join system_mentions as mentions
        on mentions.list = 'security' and owned.name is not distinct from mentions.name
        and owned.system_id is not distinct from mentions.number and owned.unit is not distinct from mentions.unit
    where mentions.listed_system is not null
    union all
    select 'vendors', listed_vendor, 'its contract', owner_now, person_key, feed, load_id, source_row
    from lists_contracted
    union all
    select 'systems', stays.listed_system, 'another list of IT', meant.owner_now, meant.person_key, systems.feed, systems.load_id,
        systems.source_row
    from systems_current as systems
    inner join system_stays as stays on systems.feed || ': ' || systems.item_key = stays.own_system
    inner join people_meant as meant on systems.owner = meant.written
),

signed as (
    select contracts.listed_vendor, meant.person_key
    from contract_vendors as contracts
    inner join people_meant as meant on contracts.contract_owner = meant.written
    group by all
),

differing as (
    select things.item_table, things.load_id, things.source_row, here.owner_now as own_says, said.by_list as other_list,
        said.owner_now as other_says, said.load_id as other_load, said.source_row as other_row
    from things
    inner join people_meant as here on things.owner = here.written
    inner join said
        on things.item_table = said.item_table and things.thing = said.thing
        and (said.by_list <> 'another list of IT' or things.feed <> said.feed)
    left join people_meant as backups on things.backup_owner = backups.written
    left join signed
        on things.thing = signed.listed_vendor and said.person_key = signed.person_key and said.by_list = 'security'
    left join reconcile_people as asked
        on least(asked.left_key, asked.right_key) = least(here.person_key, said.person_key)
        and greatest(asked.left_key, asked.right_key) = greatest(here.person_key, said.person_key)
    -- Where one of several records of that list agrees, the lists do not disagree.
    qualify bool_and(
        here.person_key <> said.person_key and backups.person_key is distinct from said.person_key
        and signed.person_key is null and asked.left_key is null
    ) over (partition by things.item_table, things.load_id, things.source_row, said.by_list)
),

final as (
    select *
    from differing
    qualify row_number() over (
        partition by item_table, load_id, source_row order by other_list desc, other_load, other_row
    ) = 1
)

select * from final
