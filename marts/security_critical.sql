-- One row per entry of the security register that gives the number of a system or vendor which IT or procurement ranks, and
-- whether they call that critical; a number means what it says in the entry's unit, or in a list that is for all units.
with listed as (
    select
        'system' as kind, lower(trim(system_id)) as number, coalesce(unit, '') as own,
        criticality in ('mission_critical', 'business_critical') as is_critical
    from systems_current
    union all
    select 'vendor', lower(trim(vendor_id)), coalesce(unit, ''), criticality in ('critical', 'important')
    from vendors_current
),

entries as (
    select
        load_id, source_row, coalesce(unit, '') as own,
        unnest([{'kind': 'system', 'number': lower(trim(system_id))}, {'kind': 'vendor', 'number': lower(trim(vendor_id))}],
            recursive := true)
    from security_register_current
),

found as (
    select entries.load_id, entries.source_row, entries.kind, max(listed.is_critical) as is_critical
    from entries
    inner join listed on entries.kind = listed.kind and entries.number = listed.number
    where entries.own = listed.own or '' in (entries.own, listed.own)
    group by all
),

final as (
    select
        load_id, source_row,
        coalesce(max(is_critical) filter (where kind = 'system'), max(is_critical) filter (where kind = 'vendor')) as is_critical
    from found
    group by load_id, source_row
)

select * from final
