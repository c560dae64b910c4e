-- One row per spend line that counts, with its currency, its value in the reporting currency, and where it stands.
with final as (
    select
        spend_current.* replace (nullif(spend_current.unit, '') as unit),
        coalesce(spend_current.vendor_name, spend_current.vendor_id) as vendor,
        coalesce(spend_current.gl_name, spend_current.gl_account) as category,
        ours.vendor_name is not null as is_intercompany,
        spend_current.amount * case
            when spend_current.currency_known = reporting_currency.currency then 1 else reporting_rates.rate
        end as converted_amount,
        reporting_currency.currency as reporting_currency,
        lower(concat_ws(
            ' ', spend_current.vendor_name, spend_current.vendor_id, spend_current.description,
            spend_current.document_id, spend_current.po_number, spend_current.gl_name
        )) as search_text,
        loads.file,
        loads.sheet,
        case
            when json_exists(spend_current.origins, '$.amount') then spend_current.origins ->> '$.amount'
            else letters.letter || spend_current.source_row
        end as cell,
        loads.loaded_at,
        loads.loaded_by
    from spend_current
    inner join loads on spend_current.load_id = loads.load_id
    left join amount_letters as letters on spend_current.load_id = letters.load_id
    cross join reporting_currency
    left join reporting_rates
        on spend_current.currency_known = reporting_rates.currency and spend_current.period = reporting_rates.period
    left join intercompany_vendors as ours on spend_current.vendor_name = ours.vendor_name
)

select * from final
