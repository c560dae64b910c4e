-- One row per spend line that counts: its load is live and nothing has retired it.
with retired_loads as (
    select load_id
    from live_retirements
    where period is null and retired_row is null
),

retired_months as (
    select load_id, period
    from live_retirements
    where period is not null and retired_row is null
),

retired_lines as (
    select load_id, retired_row
    from live_retirements
    where retired_row is not null
),

-- Anti joins over equalities: a correlated "not exists" would first collect every key of every line.
final as (
    select
        spend.*,
        live_loads.feed,
        live_loads.unit,
        coalesce(spend.currency, live_loads.currency, feed_currencies.currency) as currency_known
    from spend
    anti join retired_loads on spend.load_id = retired_loads.load_id
    anti join retired_months on spend.load_id = retired_months.load_id and spend.period = retired_months.period
    anti join retired_lines on spend.load_id = retired_lines.load_id and spend.source_row = retired_lines.retired_row
    inner join live_loads on spend.load_id = live_loads.load_id
    left join feed_currencies on live_loads.feed = feed_currencies.feed
)

select * from final
