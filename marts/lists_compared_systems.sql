-- One row per system of IT's lists that stays: how security ranks it beside IT.
with assessed as (
    select mentions.listed_system, ranks.step, entries.criticality, entries.load_id, entries.source_row
    from security_register_current as entries
    inner join system_mentions as mentions
        on mentions.list = 'security' and entries.name is not distinct from mentions.name
        and entries.system_id is not distinct from mentions.number and entries.unit is not distinct from mentions.unit
    inner join criticality_steps as ranks on entries.criticality = ranks.said
    where mentions.listed_system is not null
    qualify row_number() over (
        partition by mentions.listed_system order by ranks.step desc, entries.load_id, entries.source_row
    ) = 1
),

final as (
    select
        systems.*, assessed.criticality as security_says, assessed.load_id as other_load, assessed.source_row as other_row,
        coalesce(abs(own.step - assessed.step) >= limits.ranked_apart_from, false) as is_ranked_apart
    from systems_current as systems
    cross join limits
    inner join system_stays as stays
        on systems.feed || ': ' || systems.item_key = stays.own_system and stays.own_system = stays.listed_system
    left join criticality_steps as own on systems.criticality = own.said
    left join assessed on stays.listed_system = assessed.listed_system
    where coalesce(systems.lifecycle <> 'end_of_life', true)
)

select * from final
