-- One row per record of a live spend load that could not be counted, with the currency that its own cell or its sheet says.
with stated as (
    select
        set_aside.load_id, set_aside.source_row, set_aside.why, set_aside.cells, set_aside.amount,
        live_sheets.feed, live_sheets.unit, live_sheets.stated_currency,
        upper(trim(set_aside.cells ->> ('$."' || live_sheets.currency_letter || '"'))) as own_currency
    from set_aside
    inner join live_sheets on set_aside.load_id = live_sheets.load_id
    where live_sheets.table_name = 'spend'
),

final as (
    select
        load_id, source_row, feed, unit, why, cells, amount,
        case when regexp_full_match(own_currency, '[A-Z]{3}') then own_currency else stated_currency end as currency_known
    from stated
)

select * from final
