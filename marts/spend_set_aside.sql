-- One row per record of a spend load that could not be counted, with the currency that its own cell says.
with stated as (
    select
        set_aside.load_id, set_aside.source_row, set_aside.why, set_aside.cells, set_aside.amount,
        upper(trim(set_aside.cells ->> ('$."' || sheet_letters.currency_letter || '"'))) as currency
    from set_aside
    inner join loads on set_aside.load_id = loads.load_id and loads.table_name = 'spend'
    left join sheet_letters on set_aside.load_id = sheet_letters.load_id
),

final as (
    select
        load_id, source_row, why, cells, amount,
        case when regexp_full_match(currency, '[A-Z]{3}') then currency end as currency
    from stated
)

select * from final
