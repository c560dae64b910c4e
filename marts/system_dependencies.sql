-- One row per dependency between two systems of IT's lists, as the hub knows them: which one needs which, and where it is said.
-- Whatever runs on, needs or is fed by a system stops with it.
with needed as (
    select to_id as needed, from_id as needing, 'to_id' as column_name, unit, load_id, source_row
    from dependencies_current
    where relation in ('needs', 'runs_on') and coalesce(from_kind, 'system') = 'system' and coalesce(to_kind, 'system') = 'system'
    union all
    select from_id, to_id, 'from_id', unit, load_id, source_row
    from dependencies_current
    where relation in ('feeds', 'blocks') and coalesce(from_kind, 'system') = 'system' and coalesce(to_kind, 'system') = 'system'
),

said as (
    select
        load_id, source_row, column_name, coalesce(unit, '') as own, unnest(['down', 'up']) as side, unnest([needed, needing]) as said
    from needed
),

keyed as (
    select
        *, 'name ' || trim(regexp_replace(replace(lower(said), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')) as system_key
    from said
),

found as (
    select distinct
        keyed.load_id, keyed.source_row, keyed.column_name, keyed.side, records.listed_system
    from keyed
    left join system_called as here on keyed.system_key = here.system_key and keyed.own = here.unit
    left join system_called as there on keyed.system_key = there.system_key and there.unit = '*'
    inner join system_records as records on coalesce(here.listed_system, there.listed_system) = records.listed_system
),

final as (
    select
        down.listed_system, up.listed_system as by_system, down.load_id, down.source_row, down.column_name
    from found as down
    inner join found as up
        on down.load_id = up.load_id and down.source_row = up.source_row and down.column_name = up.column_name and up.side = 'up'
    where down.side = 'down'
)

select * from final
