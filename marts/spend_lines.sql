-- One row per spend line that counts, with its currency, its value in the reporting currency, and where it stands.
with final as (
    select
        spend_marked.*,
        spend_marked.amount * case
            when spend_marked.currency_known = reporting_currency.currency then 1 else reporting_rates.rate
        end as converted_amount,
        reporting_currency.currency as reporting_currency,
        live_sheets.file,
        live_sheets.sheet,
        coalesce(
            spend_marked.origins ->> '$.amount', sheet_letters.amount_letter || spend_marked.source_row,
            'row ' || spend_marked.source_row
        ) as cell,
        live_sheets.loaded_at,
        live_sheets.loaded_by
    from spend_marked
    inner join live_sheets on spend_marked.load_id = live_sheets.load_id
    left join sheet_letters on spend_marked.load_id = sheet_letters.load_id
    cross join reporting_currency
    left join reporting_rates
        on spend_marked.currency_known = reporting_rates.currency and spend_marked.period = reporting_rates.period
)

select * from final
