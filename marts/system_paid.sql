-- One row per unit and number by which the ledgers name a system, and the number under which all that is paid for it is looked
-- at: that of IT's list where it is on it, with its unit where ledgers mean two of the list by one number.
with mentions as (
    select number, unit, listed_system, system_key
    from system_mentions
    where table_name = 'spend'
),

known as (
    select own_system, min(listed_system) as listed_system from system_records group by own_system
),

listed as (
    select
        mentions.number, mentions.unit, mentions.system_key, records.listed_system, records.system, records.system_key as called,
        records.own, records.load_id, records.source_row
    from mentions
    left join known on mentions.listed_system = known.own_system
    left join system_records as records on known.listed_system = records.listed_system and records.is_first
),

final as (
    select
        number as system_id, unit, listed_system, system, load_id, source_row,
        case
            when listed_system is null then min(number) over (partition by system_key)
            when min(listed_system) over (partition by called) = max(listed_system) over (partition by called) then called
            else called || coalesce(' of ' || nullif(own, ''), '')
        end as series_system
    from listed
)

select * from final
