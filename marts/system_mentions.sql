-- One row per list, table, unit, and name and number by which it names a system: which system that is, and how it is known.
with keys as (
    select * from system_keys
),

mentioned as (
    select 'it' as list, 'systems' as table_name, unit, system_name as name, system_id as number,
        feed || ': ' || item_key as own_system, case when system_name is null then 'system_id' else 'system_name' end as column_name,
        load_id, source_row
    from systems_current
    union all
    -- A dependency says a key or a name.
    select 'it', 'dependencies', unit, from_id, from_id, null, 'from_id', load_id, source_row
    from dependencies_current
    where from_kind = 'system'
    union all
    select 'it', 'dependencies', unit, to_id, to_id, null, 'to_id', load_id, source_row
    from dependencies_current
    where to_kind = 'system'
    union all
    select 'security', 'security_register', unit, name, system_id, null,
        case when name is null then 'system_id' else 'name' end, load_id, source_row
    from security_register_current
    where system_id is not null or vendor_id is null
    union all
    select 'finance', 'spend', unit, system_id, system_id, null, 'system_id', load_id, source_row
    from system_cells
),

keyed as (
    select
        list, table_name, unit, name, number, own_system, coalesce(unit, '') as own, 'number ' || lower(trim(number)) as number_key,
        nullif('name ' || trim(regexp_replace(replace(lower(name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')), 'name ') as name_key,
        max(column_name) as column_name, count(*) as records, max(load_id) as load_id,
        arg_max(source_row, (load_id, -source_row)) as source_row
    from mentioned
    where coalesce(name, number) is not null
    group by all
),

found as (
    select
        keyed.*, coalesce(ones.name_key, keyed.name_key) as called,
        coalesce(stays.listed_system, keyed.own_system, name_here.listed_system, name_there.listed_system, number_here.listed_system,
            number_there.listed_system) as found_system,
        coalesce(name_here.listed_system, name_there.listed_system) is not null as is_by_name
    from keyed
    left join system_stays as stays on keyed.own_system = stays.own_system
    left join system_ones as ones on keyed.name_key = ones.node
    left join keys as name_here on keyed.name_key = name_here.system_key and keyed.own = name_here.unit
    left join keys as name_there on keyed.name_key = name_there.system_key and name_there.unit = '*'
    left join keys as number_here on keyed.number_key = number_here.system_key and keyed.own = number_here.unit
    left join keys as number_there on keyed.number_key = number_there.system_key and number_there.unit = '*'
),

-- What a number finds is left out where somebody said that the name beside it is another system.
final as (
    select
        found.list, found.table_name, found.unit, found.name, found.number, found.name_key,
        case when cuts.system_key is null then found_system end as listed_system,
        case when cuts.system_key is null then coalesce(found_system, called, number_key) else called end as system_key,
        case when own_system is not null then 'listed' when cuts.system_key is not null or found_system is null then 'alone'
            when is_by_name then 'name' else 'number' end as how,
        found.records, found.load_id, found.source_row, found.column_name
    from found
    left join keys as cuts
        on found.own_system is null and found.name_key = cuts.system_key and found.found_system = cuts.listed_system and cuts.unit = '!'
    -- An entry of security without a system's number is one about a system only where that name is known as one.
    where found.table_name <> 'security_register' or found.number is not null or found_system is not null
        or substr(found.name_key, 6) in (select written from system_written)
)

select * from final
