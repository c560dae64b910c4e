-- One row per supplier: the cells of its five largest lines in the last twelve covered months.
with final as (
    select
        named.supplier_key,
        list({'load_id': lines.load_id, 'source_row': lines.source_row, 'column_name': 'amount'}
            order by lines.amount desc, lines.load_id, lines.source_row)[1:5] as cells
    from spend_current as lines
    cross join spend_window
    inner join spend_vendors as named
        on lines.vendor_id is not distinct from named.vendor_id
        and lines.vendor_name is not distinct from named.vendor_name
        and nullif(lines.unit, '') is not distinct from named.unit
    where lines.period between spend_window.first_month and spend_window.last_month and lines.amount is not null
    group by all
)

select * from final
