-- One row per system on which critical functions stand: those it serves, and those of the critical systems that need it.
-- Records of several lists that are one system are one here, under the record that stays.
with functions as (
    select * from concentration_functions where listed_system is not null
),

served as (
    select
        listed_system, function_key, function_name, is_named, load_id as at_load, source_row as at_row, said_in as at_column
    from functions
    union all
    select
        links.listed_system, functions.function_key, functions.function_name, functions.is_named, links.load_id,
        links.source_row, links.column_name
    from system_dependencies as links
    inner join functions on links.by_system = functions.listed_system
),

counted as (
    select
        listed_system,
        count(distinct function_key) as functions,
        bool_and(is_named) as are_named,
        list(distinct function_name order by function_name) as names,
        list(distinct {'load_id': at_load, 'source_row': at_row, 'column_name': at_column}) as proofs
    from served
    group by listed_system
),

every_one as (
    select count(distinct function_key) as functions_all
    from concentration_functions
),

final as (
    select
        systems.load_id, systems.source_row, systems.feed, records.system_key as thing_id, records.system as thing,
        systems.lifecycle, systems.owner, systems.backup_owner, counted.*, every_one.functions_all
    from counted
    inner join system_records as records on counted.listed_system = records.listed_system and records.is_first
    inner join systems_current as systems on records.load_id = systems.load_id and records.source_row = systems.source_row
    cross join every_one
)

select * from final
