-- One row per spend line that counts: its load is live and nothing has retired it.
-- Anti joins over equalities: a correlated "not exists" first collects every key of every line. And no CTE here is
-- read twice: the engine would keep it with all columns of the lines, whatever a question asks for.
with final as (
    select
        spend.* replace (coalesce(fiscal_days.period, spend.period) as period),
        spend.period as covered_period,
        live_loads.feed,
        live_loads.unit,
        coalesce(spend.currency, live_loads.currency, feed_currencies.currency) as currency_known
    from spend
    anti join retired_loads on spend.load_id = retired_loads.load_id
    anti join retired_months on spend.load_id = retired_months.load_id and spend.period = retired_months.period
    anti join retired_lines on spend.load_id = retired_lines.load_id and spend.source_row = retired_lines.retired_row
        and spend.period = coalesce(retired_lines.period, spend.period)
    inner join live_loads on spend.load_id = live_loads.load_id
    left join feed_currencies on live_loads.feed = feed_currencies.feed
    left join fiscal_days on spend.posting_date = fiscal_days.day and spend.period = fiscal_days.month
)

select * from final
