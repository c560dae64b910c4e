-- One row: the currency of group totals, as set or as the only one there is; null when neither.
with chosen as (
    select nullif(max(value), '') as currency
    from settings
    where name = 'reporting_currency'
),

known as (
    select distinct coalesce(rolled.currency, live_loads.currency, feed_currencies.currency) as currency
    from spend_rollup as rolled
    inner join live_loads on rolled.load_id = live_loads.load_id
    left join feed_currencies on live_loads.feed = feed_currencies.feed
),

only_one as (
    select case when count(currency) = 1 then max(currency) end as currency
    from known
),

final as (
    select coalesce(chosen.currency, only_one.currency) as currency
    from chosen
    cross join only_one
)

select * from final
