-- One row per spend line that counts, with its supplier, and its amount at the one rate at which trends compare all months.
with final as (
    select
        lines.*, named.supplier_key, systems.series_system,
        case when constant.rate is null then lines.currency_known else lines.reporting_currency end as series_currency,
        lines.amount * coalesce(constant.rate, 1) as one_rate_amount
    from spend_lines as lines
    left join spend_vendors as named
        on lines.vendor_id is not distinct from named.vendor_id
        and lines.vendor_name is not distinct from named.vendor_name
        and coalesce(lines.unit, '') = coalesce(named.unit, '')
    left join system_paid as systems
        on lines.system_id = systems.system_id and coalesce(lines.unit, '') = coalesce(systems.unit, '')
    left join constant_rates as constant on lines.currency_known = constant.currency
)

select * from final
