-- One row per pair of currencies, month and type of rate: the rate that counts, the newest where several loads give one.
with counting as (
    select
        fx_rates.*,
        counting_loads.feed,
        counting_loads.file,
        counting_loads.sheet,
        counting_loads.loaded_at,
        counting_loads.loaded_by,
        coalesce(fx_rates.month, fx_rates.period) as rate_month
    from fx_rates
    anti join retired_loads on fx_rates.load_id = retired_loads.load_id
    anti join retired_months
        on fx_rates.load_id = retired_months.load_id and fx_rates.period = retired_months.period
    anti join retired_lines
        on fx_rates.load_id = retired_lines.load_id and fx_rates.source_row = retired_lines.retired_row
        and fx_rates.period = coalesce(retired_lines.period, fx_rates.period)
    inner join counting_loads on fx_rates.load_id = counting_loads.load_id
    where fx_rates.rate is not null and fx_rates.from_currency is not null
),

final as (
    select
        from_currency, to_currency, rate_month, coalesce(rate_type, 'average') as rate_type, rate, source,
        load_id, source_row, feed, file, sheet, loaded_at, loaded_by, raw, extra, origins
    from counting
    qualify row_number() over (
        partition by from_currency, to_currency, rate_month, coalesce(rate_type, 'average')
        order by load_id desc, source_row desc
    ) = 1
)

select * from final
