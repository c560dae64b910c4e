-- One row per load that counts, with the currency that its sheet or its feed states and the letter of its amounts.
with letters as (
    select
        load_id,
        any_value(letter) filter (column_name = 'amount') as amount_letter,
        any_value(letter) filter (column_name = 'currency') as currency_letter
    from load_columns
    where column_name in ('amount', 'currency')
    group by load_id
),

final as (
    select
        live_loads.load_id, live_loads.table_name, live_loads.feed, nullif(live_loads.unit, '') as unit,
        live_loads.file, live_loads.sheet, live_loads.loaded_at, live_loads.loaded_by,
        coalesce(live_loads.currency, feed_currencies.currency) as stated_currency,
        letters.amount_letter, letters.currency_letter
    from live_loads
    left join feed_currencies on live_loads.feed = feed_currencies.feed
    left join letters on live_loads.load_id = letters.load_id
)

select * from final
