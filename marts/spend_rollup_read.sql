-- One row per sum of spend records read in live loads, with their fate: current, repeat, restated, corrected, set_aside.
with singles as (
    select
        spend.load_id, spend.period, fiscal_days.period as fiscal_period, spend.vendor_id, spend.vendor_name,
        coalesce(spend.gl_name, spend.gl_account) as category, spend.cost_centre, spend.system_id, spend.currency,
        spend.amount, retired_lines.fate
    from spend
    inner join retired_lines on spend.load_id = retired_lines.load_id and spend.source_row = retired_lines.retired_row
        and spend.period = coalesce(retired_lines.period, spend.period)
    left join fiscal_days on spend.posting_date = fiscal_days.day and spend.period = fiscal_days.month
),

-- A line that was retired by itself leaves the sum of the current ones and counts under its own fate.
together as (
    select
        load_id, period, fiscal_period, vendor_id, vendor_name, category, cost_centre, system_id, currency, amount,
        records,
        'current' as fate
    from spend_rollup
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
    select load_id, currency, amount, 1 as records, 'set_aside' as fate
    from spend_set_aside
),

-- In a load or month that is retired as a whole, both turns of such a line are so too, and cancel out.
final as (
    select
        together.load_id, live_sheets.feed, live_sheets.unit,
        coalesce(together.fiscal_period, together.period) as period,
        coalesce(together.vendor_name, together.vendor_id) as vendor, together.vendor_id, together.vendor_name,
        together.category, together.cost_centre, together.system_id,
        coalesce(together.currency, live_sheets.stated_currency) as currency_known,
        together.amount, together.records,
        case when together.fate = 'set_aside' then together.fate
            else coalesce(by_load.fate, by_month.fate, together.fate) end as fate,
        coalesce(together.vendor_name in (select vendor_name from intercompany_vendors), false) as is_intercompany
    from together
    inner join live_sheets on together.load_id = live_sheets.load_id
    left join retired_loads as by_load on together.load_id = by_load.load_id
    left join retired_months as by_month on together.load_id = by_month.load_id and together.period = by_month.period
)

select * from final
