-- One row per sum of spend records read in live loads, with their fate: current, repeat, restated, corrected, set_aside.
with sums as (
    select
        rolled.load_id, rolled.period, rolled.vendor_id, rolled.vendor_name, rolled.category, rolled.cost_centre,
        rolled.system_id, rolled.currency, rolled.amount, rolled.records,
        coalesce(by_load.fate, by_month.fate, 'current') as fate
    from spend_rollup as rolled
    left join retired_loads as by_load on rolled.load_id = by_load.load_id
    left join retired_months as by_month on rolled.load_id = by_month.load_id and rolled.period = by_month.period
),

-- Lines retired by themselves, in a load and a month that still count.
singles as (
    select
        spend.load_id, spend.period, spend.vendor_id, spend.vendor_name,
        coalesce(spend.gl_name, spend.gl_account) as category, spend.cost_centre, spend.system_id, spend.currency,
        spend.amount, by_line.fate
    from spend
    inner join retired_lines as by_line
        on spend.load_id = by_line.load_id and spend.source_row = by_line.retired_row
    anti join retired_loads on spend.load_id = retired_loads.load_id
    anti join retired_months on spend.load_id = retired_months.load_id and spend.period = retired_months.period
),

-- Such a line leaves the sum of the current ones and counts under its own fate.
together as (
    select * from sums
    union all by name
    select
        singles.* replace (
            singles.amount * turn.sign as amount,
            case when turn.sign = 1 then singles.fate else 'current' end as fate
        ),
        turn.sign as records
    from singles
    cross join (values (1), (-1)) as turn(sign)
    union all by name
    select load_id, currency_known as currency, amount, 1 as records, 'set_aside' as fate
    from spend_set_aside
),

final as (
    select
        together.load_id, live_sheets.feed, live_sheets.unit, together.period,
        coalesce(together.vendor_name, together.vendor_id) as vendor, together.vendor_id, together.vendor_name,
        together.category, together.cost_centre, together.system_id,
        coalesce(together.currency, live_sheets.stated_currency) as currency_known,
        together.amount, together.records, together.fate,
        coalesce(together.vendor_name in (select vendor_name from intercompany_vendors), false) as is_intercompany
    from together
    inner join live_sheets on together.load_id = live_sheets.load_id
)

select * from final
