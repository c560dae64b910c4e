-- One row per line of the last twelve covered months that came a year before as well: about as large, and alone of its size.
with pairs as (
    select newer.load_id, newer.source_row, max(older.period) as period_before
    from annual_largest as newer
    cross join spend_window
    inner join annual_largest as older
        on newer.group_key = older.group_key
        and date_diff('month', older.month, newer.month) between 11 and 13
        and older.size between newer.size * 0.75 and newer.size * 1.33
    where newer.period between spend_window.first_month and spend_window.last_month
    group by newer.load_id, newer.source_row
),

-- A year is told by the line and its twin, or by three; where more are about as large, none of them is annual.
alike as (
    select newer.load_id, newer.source_row
    from annual_largest as newer
    inner join annual_largest as other on newer.group_key = other.group_key and other.size >= newer.size * 0.5
    group by newer.load_id, newer.source_row
    having count(*) <= 3
),

final as (
    select
        bills.load_id, bills.source_row, bills.supplier_key, bills.unit, bills.cost_centre, bills.category,
        bills.currency, bills.period, bills.amount, pairs.period_before
    from annual_largest as bills
    inner join pairs on bills.load_id = pairs.load_id and bills.source_row = pairs.source_row
    inner join alike on bills.load_id = alike.load_id and bills.source_row = alike.source_row
)

select * from final
