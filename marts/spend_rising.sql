-- One row per series of spend that truly rises, which no other one explains: how firmly its value is named, the next day
-- for notice, whom to ask, and the invoices behind it.
with notices as (
    select supplier_key, min(notice_date) as notice_date
    from contract_list
    where notice_state in ('notice_soon', 'later') and supplier_key is not null
    group by supplier_key
),

rising as (
    select
        trends.*, names.subject, drivers.vendor as driver, drivers.is_driven,
        case when trends.subject_type = 'vendor' then trends.subject_id
            when drivers.is_driven then drivers.supplier_key end as supplier_key
    from spend_trends as trends
    inner join trend_names as names using (subject_type, subject_id, unit, currency)
    inner join trend_drivers as drivers using (subject_type, subject_id, unit, currency)
    where trends.verdict in ('rising', 'step_up') and not drivers.is_explained
),

systems as (
    select
        systems.series_system, min(systems.load_id) as load_id, min(systems.source_row) as source_row, max(asks.ask) as ask
    from system_paid as systems
    left join ownership_asks as asks
        on asks.item_table = 'systems' and systems.load_id = asks.load_id and systems.source_row = asks.source_row
    where systems.listed_system is not null
    group by systems.series_system
),

final as (
    select
        rising.*, strength.strength, strength.because as strength_because, notices.notice_date,
        bills.lines, bills.cells, systems.load_id as system_load, systems.source_row as system_row,
        coalesce(
            case rising.subject_type
                when 'vendor' then asks.ask when 'system' then systems.ask when 'cost_centre' then holders.owner_now
            end,
            asks.ask, 'No owner yet'
        ) as ask
    from rising
    left join value_strength as strength
        on rising.subject_type = strength.subject_type and rising.subject_id = strength.subject_id
    left join notices on rising.supplier_key = notices.supplier_key
    left join trend_bills as bills
        on rising.subject_type = bills.subject_type and rising.subject_id = bills.subject_id
        and rising.unit = bills.unit and rising.currency = bills.currency
    left join paid_asks as asks on rising.supplier_key = asks.supplier_key
    left join systems on rising.subject_type = 'system' and rising.subject_id = systems.series_system
    left join budget_holders as holders on rising.subject_id = holders.cost_centre and rising.unit = holders.unit
)

select * from final
