-- One row per supplier or cost centre that money goes to and that nobody owns (F5): on no list, in no contract, in no budget.
-- A vendor of the lists that names no owner is told by no_one_person.
with placed as (
    select
        supplier_key, cells, struct_extract(cells[1], 'load_id') as load_id,
        struct_extract(cells[1], 'source_row') as source_row
    from paid_largest
),

suppliers as (
    select
        sheets.feed, 'vendor' as subject_type, unlisted.supplier as subject_id, unlisted.supplier as subject,
        unlisted.amount, unlisted.currency, unlisted.weight,
        concat('it was paid ', format('{:,}', cast(round(unlisted.amount) as bigint)), ' ' || unlisted.currency,
            ' in the last 12 covered months, and is on no vendor list and in no contract') as because,
        asks.holder as ask, placed.load_id, placed.source_row, 'vendor_name' as column_name, placed.cells as others
    from paid_unlisted as unlisted
    inner join placed on unlisted.supplier_key = placed.supplier_key
    inner join live_sheets as sheets on placed.load_id = sheets.load_id
    left join paid_asks as asks on unlisted.supplier_key = asks.supplier_key
),

centres as (
    select
        records.feed, 'cost_centre' as subject_type, kept.part as subject_id, concat('Cost centre ', kept.part) as subject,
        sum(kept.spent) as amount, max(kept.currency) as currency,
        case when bool_and(kept.spent_converted is not null) then sum(kept.spent_converted) else sum(kept.spent) end as weight,
        concat('it spent ', format('{:,}', cast(round(sum(kept.spent)) as bigint)), ' ', max(kept.currency),
            ' in the months of its budget, and the budget names nobody for it') as because,
        null as ask, records.load_id, records.source_row, 'cost_centre' as column_name, null as others
    from budget_kept as kept
    inner join budget_holders as holders on kept.unit = holders.unit and kept.part = holders.cost_centre
    inner join budget_records as records on kept.unit = records.unit and kept.part = records.part
    -- A budget that names nobody at all says nothing about one cost centre.
    semi join (select unit from budget_holders where owner_now is not null) as naming on kept.unit = naming.unit
    where holders.owner_now is null and kept.by_centre
    group by all
    having count(distinct kept.currency) = 1
),

together as (
    select * from suppliers
    union all by name
    select * from centres
),

final as (
    select
        case when subject_type = 'vendor' then 'spend' else 'budget' end as table_name, together.feed,
        together.subject_type, together.subject_id, together.subject,
        case
            -- Where somebody holds the budget that bears it, there is one person to ask before the meeting.
            when together.weight >= limits.spend_owner_pressing and together.ask is null then 'high'
            when together.weight >= limits.spend_owner_amount * 5 then 'medium'
            else 'low'
        end as severity,
        together.because, coalesce(together.ask, 'No owner yet') as ask,
        cast(together.amount as decimal(38, 4)) as amount, together.currency, 'invoiced' as money,
        concat(
            'paid ', format('{:,}', cast(limits.spend_owner_amount as bigint)),
            ' or more in 12 covered months, with nobody who answers for it'
        ) as threshold,
        together.load_id, together.source_row, [together.column_name] as columns, together.others
    from together
    cross join limits
    where together.weight >= limits.spend_owner_amount
)

select * from final
