-- One row per record of a system in IT's current lists: which system it is, what that one is called, and whether it
-- stands under this record. Lists of one unit that say one number mean one system; else two are one where somebody said so.
with known as (
    select
        names.load_id, names.source_row, names.unit, coalesce(names.unit, '') as own, names.listed_system as own_system,
        names.system_key, names.system,
        min(stays.listed_system) over (
            partition by coalesce(names.unit, ''), lower(trim(names.system_key))
        ) as listed_system
    from system_names as names
    inner join (
        select distinct own_system, listed_system from system_stays
    ) as stays on names.listed_system = stays.own_system
),

final as (
    select
        known.*, row_number() over first_ones = 1 as is_first, first_value(system) over first_ones as called
    from known
    window first_ones as (
        partition by listed_system
        order by case when own_system = listed_system then 1 else 2 end, own_system, load_id, source_row
    )
)

select * from final
