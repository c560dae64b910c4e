-- One row per system that people use and the thing it is for (its capability, else its TBM solution): by whom it is made.
-- Systems that are only planned, and what is below them (servers, interfaces, data), are left out.
with running as (
    select
        systems.load_id, systems.source_row, systems.feed, systems.item_key, systems.system_id,
        coalesce(systems.system_name, systems.system_id) as system, systems.unit, systems.owner,
        coalesce(systems.capability, systems.tbm_solution) as serves,
        lower(trim(coalesce(systems.capability, systems.tbm_solution))) as serves_key,
        coalesce(systems.system_id, systems.system_name) as system_key,
        systems.vendor_name, systems.vendor_id, systems.contract_id, systems.annual_cost, systems.currency,
        systems.users_active,
        coalesce(systems.lifecycle in ('phase_out', 'end_of_life') or systems.time_class in ('migrate', 'eliminate'), false)
            as is_leaving
    from systems_current as systems
    where coalesce(systems.kind, 'application') in ('application', 'platform')
        and coalesce(systems.lifecycle, 'active') <> 'plan'
        -- Past its end with nobody left on it, it is over.
        and not coalesce(systems.lifecycle = 'end_of_life' and systems.users_active = 0, false)
),

made as (
    select load_id, source_row, min(listed_vendor) as listed_vendor
    from system_vendors
    group by load_id, source_row
),

signed as (
    select
        running.load_id, running.source_row, min(coalesce(contracts.listed_vendor, contracts.vendor)) as vendor,
        min(contracts.notice_date) filter (contracts.notice_date >= contracts.today) as notice_date
    from running
    inner join contract_list as contracts
        on lower(trim(running.contract_id)) = lower(trim(contracts.contract_id))
        and (coalesce(running.unit, '') = contracts.own or '' in (coalesce(running.unit, ''), contracts.own))
    group by running.load_id, running.source_row
),

final as (
    select
        running.*,
        coalesce(made.listed_vendor, lower(running.vendor_name), running.vendor_id, signed.vendor) as maker,
        coalesce(running.vendor_name, names.listed_name, running.vendor_id, signed.vendor) as maker_said,
        signed.notice_date,
        running.annual_cost * coalesce(rates.rate, 1) as cost_weight, rates.rate is not null as has_rate
    from running
    left join made on running.load_id = made.load_id and running.source_row = made.source_row
    left join vendor_names as names on made.listed_vendor = names.listed_vendor
    left join signed on running.load_id = signed.load_id and running.source_row = signed.source_row
    left join constant_rates as rates on running.currency = rates.currency
    where running.serves_key is not null
)

select * from final
