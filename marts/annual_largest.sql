-- One row per line of spend among the six largest of its supplier, unit, cost centre and currency, over all that is covered.
with lines as (
    select
        named.supplier_key,
        nullif(spend.unit, '') as unit, spend.cost_centre, coalesce(spend.gl_name, spend.gl_account) as category,
        spend.currency_known as currency, spend.period, spend.amount, spend.load_id, spend.source_row
    from spend_current as spend
    inner join spend_vendors as named
        on spend.vendor_id is not distinct from named.vendor_id
        and spend.vendor_name is not distinct from named.vendor_name
        and nullif(spend.unit, '') is not distinct from named.unit
    where spend.amount > 0
),

final as (
    select
        lines.*, cast(period || '-01' as date) as month, cast(amount as double) as size,
        concat_ws(chr(31), supplier_key, coalesce(unit, ''), coalesce(cost_centre, ''), coalesce(currency, '')) as group_key
    from lines
    where supplier_key is not null
    qualify row_number() over (
        partition by supplier_key, unit, cost_centre, currency order by amount desc, load_id, source_row
    ) <= 6
)

select * from final
