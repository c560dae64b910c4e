-- One row per contract in force in the last twelve covered months: what it allows for its months in force, and why.
with window_ends as (
    select first_month, last_month, cast(first_month || '-01' as date) as first_day from spend_window
),

spans as (
    select
        listed.load_id, listed.source_row, listed.feed, listed.own, listed.contract_id, listed.item_key, listed.subject,
        listed.listed_vendor, listed.annual_value, listed.total_value, listed.currency, listed.start_date,
        listed.uplift_pct, window_ends.last_month,
        listed.supplier_key,
        coalesce(listed.status, 'active') = 'active' and coalesce(listed.auto_renew, false) as goes_on,
        date_diff('month', listed.start_date, listed.end_date + 1) as term_months,
        greatest(strftime(listed.start_date, '%Y-%m'), window_ends.first_month) as first_month,
        case when goes_on then window_ends.last_month
            else least(strftime(listed.end_date, '%Y-%m'), window_ends.last_month) end as final_month
    from contract_list as listed
    cross join window_ends
    where coalesce(listed.status, 'active') not in ('draft', 'pending') and window_ends.first_month is not null
        and coalesce(goes_on or listed.end_date >= window_ends.first_day, true)
        and coalesce(strftime(listed.start_date, '%Y-%m') <= window_ends.last_month, true)
),

counted as (
    select
        spans.*,
        date_diff('month', cast(first_month || '-01' as date), cast(final_month || '-01' as date)) + 1 as months,
        -- The price may rise each year by what was agreed.
        power(1 + coalesce(uplift_pct, 0), greatest(date_diff('year', start_date, cast(last_month || '-01' as date)), 0))
            as raised
    from spans
),

final as (
    select
        load_id, source_row, feed, own, contract_id, item_key, subject, listed_vendor, supplier_key, currency, annual_value,
        first_month, final_month, months,
        -- For a year or longer its part of the annual value, else the whole: it may be billed at once.
        case
            when annual_value is not null and (goes_on or term_months >= 12)
                then cast(annual_value * raised * months / 12 as decimal(38, 4))
            else coalesce(annual_value, total_value)
        end as allowed,
        case
            when annual_value is not null then cast(annual_value * raised as decimal(38, 4)) else total_value
        end as whole_value,
        start_date is not null and final_month is not null and currency is not null and allowed is not null as is_known
    from counted
)

select * from final
