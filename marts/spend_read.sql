-- One row per spend record read in live loads, with its fate: current, repeat, restated, corrected or set_aside.
with lines as (
    select
        spend.load_id, spend.source_row, spend.document_id,
        coalesce(fiscal_days.period, spend.period) as period, spend.posting_date,
        spend.vendor_id, spend.vendor_name, coalesce(spend.gl_name, spend.gl_account) as category,
        spend.cost_centre, spend.system_id, spend.description, spend.po_number, spend.gl_name,
        spend.currency, spend.amount,
        coalesce(by_load.fate, by_month.fate, by_line.fate, 'current') as fate,
        coalesce(by_load.retired_by, by_month.retired_by, by_line.retired_by) as retired_by,
        coalesce(by_load.why, by_month.why, by_line.why) as why,
        spend.raw, spend.origins
    from spend
    left join retired_loads as by_load on spend.load_id = by_load.load_id
    left join retired_months as by_month on spend.load_id = by_month.load_id and spend.period = by_month.period
    left join retired_lines as by_line on spend.load_id = by_line.load_id and spend.source_row = by_line.retired_row
        and spend.period = coalesce(by_line.period, spend.period)
    left join fiscal_days on spend.posting_date = fiscal_days.day and spend.period = fiscal_days.month
),

together as (
    select * from lines
    union all by name
    select
        load_id, source_row, currency, amount, 'set_aside' as fate, why,
        cells as description, cells as raw
    from spend_set_aside
),

final as (
    select
        together.* exclude (currency),
        live_sheets.feed, live_sheets.unit,
        coalesce(together.vendor_name, together.vendor_id) as vendor,
        coalesce(together.currency, live_sheets.stated_currency) as currency_known,
        coalesce(together.vendor_name in (select vendor_name from intercompany_vendors), false) as is_intercompany,
        live_sheets.file, live_sheets.sheet,
        coalesce(
            together.origins ->> '$.amount', sheet_letters.amount_letter || together.source_row,
            'row ' || together.source_row
        ) as cell,
        live_sheets.loaded_at, live_sheets.loaded_by
    from together
    inner join live_sheets on together.load_id = live_sheets.load_id
    left join sheet_letters on together.load_id = sheet_letters.load_id
)

select * from final
