-- One row per key or name that other things lean on or that a risk names: who depends on it, and which open risks.
with needed as (
    select to_id as called, from_id as other from dependencies_current where coalesce(relation <> 'blocks', true)
    union
    select from_id as called, to_id as other from dependencies_current where relation = 'blocks'
    union
    select integration_from as called, coalesce(system_name, system_id) as other from systems_current
    union
    select
        unnest(string_split_regex(concat_ws(';', system_ids, vendor_ids), '[;,|\n]')) as called,
        coalesce(title, initiative_id) as other
    from initiatives_current
    where coalesce(status not in ('done', 'cancelled'), true)
),

risky as (
    select
        unnest(string_split_regex(concat_ws(';', system_ids, vendor_ids), '[;,|\n]')) as called,
        coalesce(title, risk_id) as risk,
        level
    from risks_rated
    where is_open
),

said as (
    select lower(trim(called)) as called, other, null as risk, null as level from needed
    union all
    select lower(trim(called)) as called, null as other, risk, level from risky
),

final as (
    select
        called,
        string_agg(distinct other, '; ' order by other) as dependents,
        string_agg(risk, '; ' order by list_position(['high', 'medium', 'unknown', 'low'], level), risk) as risks
    from said
    where called <> ''
    group by called
)

select * from final
