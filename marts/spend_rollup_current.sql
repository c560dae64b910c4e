-- One row per sum of spend lines that count, by load, month, vendor as loaded, category, cost centre, system, currency.
with final as (
    select
        load_id, feed, unit, period, vendor, vendor_id, vendor_name, category, cost_centre, system_id,
        currency_known, is_intercompany, amount, records
    from spend_rollup_read
    where fate = 'current'
)

select * from final
