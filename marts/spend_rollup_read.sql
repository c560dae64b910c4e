-- One row per sum of spend records read in live loads, with their fate: current, repeat, restated, corrected, set_aside.
with fates as (
    select load_id, period, retired_row, fate
    from retirement_fates
),

sheets as (
    select load_id, feed, unit, stated_currency
    from live_sheets
),

sums as (
    select
        rolled.load_id, rolled.period, rolled.vendor_id, rolled.vendor_name, rolled.category, rolled.cost_centre,
        rolled.system_id, rolled.currency, rolled.amount, rolled.records,
        coalesce(by_load.fate, by_month.fate, 'current') as fate
    from spend_rollup as rolled
    left join fates as by_load
        on rolled.load_id = by_load.load_id and by_load.period is null and by_load.retired_row is null
    left join fates as by_month
        on rolled.load_id = by_month.load_id and rolled.period = by_month.period and by_month.retired_row is null
),

-- A line that was retired by itself leaves the sum of the current ones and counts under its own fate.
singles as (
    select
        spend.load_id, spend.period, spend.vendor_id, spend.vendor_name,
        coalesce(spend.gl_name, spend.gl_account) as category, spend.cost_centre, spend.system_id, spend.currency,
        spend.amount, by_line.fate
    from spend
    inner join fates as by_line on spend.load_id = by_line.load_id and spend.source_row = by_line.retired_row
    left join fates as whole
        on spend.load_id = whole.load_id and whole.retired_row is null
        and coalesce(whole.period, spend.period) = spend.period
    where whole.load_id is null
),

together as (
    select * from sums
    union all by name
    select singles.* exclude (fate), moved.fate, singles.amount * moved.sign as amount, moved.sign as records
    from singles
    inner join (values ('current', -1), ('', 1)) as moved(fate, sign)
),

final as (
    select 1
)

select * from final
