-- One row per line of a month that a later file says anew: on the one side (before, after) and not on the other.
with lines as (
    select 'spend' as table_name, load_id, source_row, period, row_hash, occurrence, amount, currency, origins,
        coalesce(vendor_name, vendor_id) as vendor, document_id as document, description
    from spend
    union all
    select 'purchase_orders', load_id, source_row, period, row_hash, occurrence, amount, currency, origins,
        coalesce(vendor_name, vendor_id), po_number, description
    from purchase_orders
    union all
    select 'budget', load_id, source_row, period, row_hash, occurrence, amount, currency, origins,
        coalesce(vendor_name, vendor_id), gl_account, coalesce(description, gl_name)
    from budget
),

months as (
    select distinct claims.table_name, claims.feed, claims.unit, claims.period, claims.load_id, claims.load_then
    from silent_edit_claims as claims
    semi join silent_edit_months as months
        on claims.load_id = months.load_id and claims.period = months.period
),

sides as (
    select months.*, 'before' as side, lines.* exclude (table_name, period, load_id), lines.load_id as line_load
    from months
    inner join lines on months.load_then = lines.load_id and months.period = lines.period and months.table_name = lines.table_name
    union all by name
    select distinct
        months.* exclude (load_then), 'after' as side, lines.* exclude (table_name, period, load_id), lines.load_id as line_load
    from months
    inner join lines on months.load_id = lines.load_id and months.period = lines.period and months.table_name = lines.table_name
),

-- The same line on both sides has not changed: each as often as it stands there.
counted as (
    select *, row_number() over (partition by load_id, period, side, row_hash order by line_load, source_row) as place
    from sides
),

differing as (
    select *
    from counted
    qualify count(*) over (partition by load_id, period, row_hash, place) = 1
),

final as (
    select
        differing.table_name, differing.feed, differing.unit, differing.period, differing.load_id as restated_by,
        differing.side, differing.vendor, differing.document, differing.description, differing.amount,
        coalesce(differing.currency, loads.currency) as currency, differing.line_load as load_id, differing.source_row,
        loads.file, loads.sheet, loads.loaded_at, loads.loaded_by,
        coalesce(differing.origins ->> '$.amount', load_columns.letter || differing.source_row,
            'row ' || differing.source_row) as cell
    from differing
    inner join loads on differing.line_load = loads.load_id
    left join load_columns
        on differing.line_load = load_columns.load_id and load_columns.column_name = 'amount'
)

select * from final
