-- One row per system on which critical functions stand: those it serves, and those of the critical systems that need it.
with systems as (
    select
        load_id, source_row, feed, coalesce(system_id, system_name) as thing_id,
        coalesce(system_name, system_id) as thing, lifecycle, owner, backup_owner,
        lower(system_id) as number_key, lower(system_name) as name_key
    from systems_current
),

-- Whatever runs on, needs or is fed by a system stops with it.
needed as (
    select lower(to_id) as needed_key, lower(from_id) as by_key, load_id, source_row
    from dependencies_current
    where relation in ('needs', 'runs_on') and coalesce(from_kind, 'system') = 'system' and coalesce(to_kind, 'system') = 'system'
    union all
    select lower(from_id), lower(to_id), load_id, source_row
    from dependencies_current
    where relation in ('feeds', 'blocks') and coalesce(from_kind, 'system') = 'system' and coalesce(to_kind, 'system') = 'system'
),

links as (
    select distinct down.load_id, down.source_row, up.load_id as up_load, up.source_row as up_row,
        needed.load_id as link_load, needed.source_row as link_row
    from needed
    inner join systems as down on needed.needed_key = down.number_key or needed.needed_key = down.name_key
    inner join systems as up on needed.by_key = up.number_key or needed.by_key = up.name_key
),

served as (
    select load_id, source_row, function_key, function_name, is_named, load_id as at_load, source_row as at_row, said_in as at_column
    from concentration_functions
    where item_table = 'systems'
    union all
    select
        links.load_id, links.source_row, functions.function_key, functions.function_name, functions.is_named,
        link_load, link_row, 'to_id'
    from links
    inner join concentration_functions as functions
        on functions.item_table = 'systems' and links.up_load = functions.load_id and links.up_row = functions.source_row
),

counted as (
    select
        load_id, source_row,
        count(distinct function_key) as functions,
        bool_and(is_named) as are_named,
        list(distinct function_name order by function_name) as names,
        list(distinct {'load_id': at_load, 'source_row': at_row, 'column_name': at_column}) as proofs
    from served
    group by load_id, source_row
),

every_one as (
    select count(distinct function_key) as functions_all
    from concentration_functions
),

final as (
    select systems.* exclude (number_key, name_key), counted.* exclude (load_id, source_row), every_one.functions_all
    from systems
    inner join counted on systems.load_id = counted.load_id and systems.source_row = counted.source_row
    cross join every_one
)

select * from final
