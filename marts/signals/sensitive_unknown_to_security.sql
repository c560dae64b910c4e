-- One row per system in use that holds sensitive data, where security knows neither it nor its supplier (M7).
with loaded as (
    select
        max(case when table_name = 'security_register' then 1 else 0 end) = 1 as has_register,
        -- A register of third parties is not expected to name what we run ourselves.
        (select count(system_id) > 0 from security_register_current) as has_systems
    from current_lists
),

-- What security names otherwise is the same system where somebody said so; where nobody said yet, it may be.
known as (
    select listed_system from system_mentions where list = 'security'
    union
    select stays.listed_system
    from reconcile_systems as asked
    inner join system_stays as stays on asked.right_key = stays.name_key
    where contains(asked.left_lists, 'security')
),

supplied as (
    select
        systems.*, coalesce(system_id, system_name) as system_key,
        nullif('name ' || trim(regexp_replace(
            replace(lower(systems.vendor_name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g'
        )), 'name ') as name_key
    from systems_current as systems
    where data_class in ('confidential', 'restricted', 'personal')
        and coalesce(lifecycle, 'active') not in ('plan', 'end_of_life')
),

mentioned as (
    select vendor_name, vendor_id, unit, max(supplier_key) as supplier_key
    from supplier_mentions
    where list = 'it'
    group by vendor_name, vendor_id, unit
),

final as (
    select
        'systems' as table_name, supplied.feed, 'system' as subject_type, supplied.system_key as subject_id,
        coalesce(supplied.system_name, supplied.system_id) as subject,
        case
            when supplied.criticality = 'mission_critical' and supplied.data_class in ('restricted', 'personal') then 'high'
            else 'medium'
        end as severity,
        concat(
            'it holds ', supplied.data_class, ' data', coalesce(' and is run with ' || suppliers.name, ''),
            ', and the register of security ',
            case when suppliers.name is null then 'does not name it' else 'names neither' end
        ) as because,
        coalesce(asks.ask, 'No owner yet') as ask,
        cast(nullif(supplied.annual_cost, 0) as decimal(38, 4)) as amount,
        case when supplied.annual_cost <> 0 then supplied.currency end as currency, 'its amount' as money,
        'in use, with confidential, restricted or personal data, and neither it nor its supplier in the register of security'
            as threshold,
        supplied.load_id, supplied.source_row, ['system_name', 'data_class', 'vendor_name'] as columns
    from supplied
    cross join loaded
    left join mentioned
        on supplied.vendor_name is not distinct from mentioned.vendor_name
        and supplied.vendor_id is not distinct from mentioned.vendor_id
        and supplied.unit is not distinct from mentioned.unit
    left join system_stays as stays on supplied.feed || ': ' || supplied.item_key = stays.own_system
    anti join known on stays.listed_system = known.listed_system
    left join supplier_lists as lists on mentioned.supplier_key = lists.supplier_key
    left join suppliers on lists.supplier_key = suppliers.supplier_key
    anti join supplier_waiting as waiting on lists.supplier_key = waiting.supplier_key and waiting.in_security
    left join ownership_asks as asks
        on asks.item_table = 'systems' and supplied.load_id = asks.load_id and supplied.source_row = asks.source_row
    where loaded.has_register and (loaded.has_systems or mentioned.supplier_key is not null)
        and not coalesce(lists.in_security, false)
)

select * from final
