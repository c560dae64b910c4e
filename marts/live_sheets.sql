-- One row per load that counts, with the currency that its sheet or its feed states.
with final as (
    select
        live_loads.load_id, live_loads.table_name, live_loads.feed, nullif(live_loads.unit, '') as unit,
        live_loads.file, live_loads.sheet, live_loads.loaded_at, live_loads.loaded_by,
        live_loads.covers_from, live_loads.covers_to,
        coalesce(live_loads.currency, feed_currencies.currency) as stated_currency
    from live_loads
    left join feed_currencies on live_loads.feed = feed_currencies.feed
)

select * from final
