-- One row per spend record read in live loads, with its fate: current, repeat, restated, corrected or set_aside.
with lines as (
    select
        spend.load_id, spend.source_row, live_loads.feed, nullif(live_loads.unit, '') as unit,
        spend.document_id, spend.period, spend.posting_date, spend.vendor_id, spend.vendor_name,
        coalesce(spend.gl_name, spend.gl_account) as category, spend.cost_centre, spend.system_id, spend.description,
        coalesce(spend.currency, live_loads.currency, feed_currencies.currency) as currency_known,
        spend.amount,
        coalesce(by_load.fate, by_month.fate, by_line.fate, 'current') as fate,
        coalesce(by_load.retired_by, by_month.retired_by, by_line.retired_by) as retired_by,
        coalesce(by_load.why, by_month.why, by_line.why) as why,
        lower(concat_ws(
            ' ', spend.vendor_name, spend.vendor_id, spend.description, spend.document_id, spend.po_number, spend.gl_name
        )) as search_text,
        spend.raw, spend.origins
    from spend
    inner join live_loads on spend.load_id = live_loads.load_id
    left join feed_currencies on live_loads.feed = feed_currencies.feed
    left join retirement_fates as by_load
        on spend.load_id = by_load.load_id and by_load.period is null and by_load.retired_row is null
    left join retirement_fates as by_month
        on spend.load_id = by_month.load_id and spend.period = by_month.period and by_month.retired_row is null
    left join retirement_fates as by_line
        on spend.load_id = by_line.load_id and spend.source_row = by_line.retired_row
),

together as (
    select * from lines
    union all by name
    select
        load_id, source_row, feed, unit, currency_known, amount, 'set_aside' as fate, why,
        lower(cells) as search_text, cells as raw
    from spend_set_aside
),

final as (
    select
        together.*,
        coalesce(together.vendor_name, together.vendor_id) as vendor,
        ours.vendor_name is not null as is_intercompany,
        loads.file, loads.sheet, letters.letter || together.source_row as cell,
        loads.loaded_at, loads.loaded_by
    from together
    inner join loads on together.load_id = loads.load_id
    left join amount_letters as letters on together.load_id = letters.load_id
    left join intercompany_vendors as ours on together.vendor_name = ours.vendor_name
)

select * from final
