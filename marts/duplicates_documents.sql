-- One row per document of the ledgers with a bill or a credit: who, how much in all, when, and what for.
with lines as (
    select
        named.supplier_key,
        coalesce(spend.vendor_name, spend.vendor_id) as supplier,
        spend.load_id, spend.source_row, spend.feed, nullif(spend.unit, '') as unit, spend.document_id,
        spend.posting_date, coalesce(spend.posting_date, try_cast(spend.covered_period || '-01' as date)) as day,
        spend.currency_known as currency, spend.amount, spend.cost_centre, spend.po_number, spend.description,
        -- A line that stands twice in one document under one number of line is the document once more.
        case when spend.line is not null then spend.occurrence else 1 end as copy
    from spend_current as spend
    anti join intercompany_vendors as own on spend.vendor_name = own.vendor_name
    inner join spend_vendors as named
        on spend.vendor_id is not distinct from named.vendor_id
        and spend.vendor_name is not distinct from named.vendor_name
        and nullif(spend.unit, '') is not distinct from named.unit
    where spend.amount is not null and coalesce(spend.entry_type, 'invoice') in ('invoice', 'card', 'credit')
),

final as (
    select
        supplier_key, max(supplier) as supplier, feed, unit, document_id, day, currency,
        bool_and(posting_date is not null) as is_dated,
        sum(amount) as amount, count(*) as lines,
        min(load_id) as load_id, arg_min(source_row, (load_id, source_row)) as source_row,
        -- First and last say whether two documents are about the same, and cost far less than all of them.
        concat_ws(';', min(cost_centre), max(cost_centre)) as cost_centres,
        concat_ws(';', min(po_number), max(po_number)) as orders,
        nullif(concat_ws(' ', min(description), max(description)), '') as says
    from lines
    where supplier_key is not null
    group by supplier_key, feed, unit, document_id, day, currency, copy
)

select * from final
