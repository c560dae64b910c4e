-- One row per person on whom critical functions stand: how many of all, on how many things, and with how many deputies.
-- A contract with the supplier of critical systems that are all of its owner is no further thing beside these.
with supplied as (
    select supplied.listed_vendor, min(things.person) as person
    from concentration_functions as things
    inner join system_vendors as supplied on things.load_id = supplied.load_id and things.source_row = supplied.source_row
    where things.item_table = 'systems'
    group by supplied.listed_vendor
    having count(distinct things.person) = 1 and bool_and(things.person is not null)
),

again as (
    select contracts.load_id, contracts.source_row, supplied.person
    from contract_vendors as contracts
    inner join supplied on contracts.listed_vendor = supplied.listed_vendor
),

once as materialized (
    select things.*
    from concentration_functions as things
    anti join again
        on things.item_table = 'contracts' and things.load_id = again.load_id and things.source_row = again.source_row
        and things.person = again.person
),

every_one as (
    select count(distinct function_key) as functions_all, count(distinct function_key) filter (person is not null) as functions_known
    from once
),

-- A list that names no deputy at all does not say that there is none.
deputies as (
    select bool_or(backup_owner is not null) as are_listed
    from once
),

carried as (
    select
        person,
        count(distinct function_key) as functions,
        bool_and(is_named) as are_named,
        list(distinct function_name order by function_name) as names,
        count(distinct coalesce(listed_system, item_table || ' ' || load_id || ' ' || source_row)) as things,
        count(distinct listed_system) - count(distinct listed_system) filter (backup_owner is not null) as without_deputy,
        list(distinct {'load_id': load_id, 'source_row': source_row, 'column_name': owner_column}) as proofs,
        arg_min(item_table, (thing, load_id, source_row)) as item_table,
        arg_min(feed, (thing, load_id, source_row)) as feed,
        arg_min(load_id, (thing, load_id, source_row)) as load_id,
        arg_min(source_row, (thing, load_id, source_row)) as source_row,
        arg_min(owner_column, (thing, load_id, source_row)) as owner_column,
        arg_min(said_in, (thing, load_id, source_row)) as said_in
    from once
    where person is not null
    group by person
),

final as (
    select
        carried.*, every_one.*, coalesce(deputies.are_listed, false) as deputies_listed,
        functions / every_one.functions_all::decimal(18, 4) as share
    from carried
    cross join every_one
    cross join deputies
)

select * from final
