-- One row per load: the letters of the columns on its sheet that hold the amount and the currency.
with final as (
    select
        load_id,
        any_value(letter) filter (column_name = 'amount') as amount_letter,
        any_value(letter) filter (column_name = 'currency') as currency_letter
    from load_columns
    where column_name in ('amount', 'currency')
    group by load_id
)

select * from final
