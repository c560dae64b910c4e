-- One row per two suppliers that share a number: of the law, within one list, or the number that a unit gave a vendor.
-- A number that many share is none: an account for those who come once, or a mark for "unknown".
with named as (
    select
        coalesce(ones.supplier_key, names.listed_vendor) as supplier_key, names.written,
        unnest([
            {'kind': 'registration number', 'id': registration, 'column_name': 'registration_no'},
            {'kind': 'tax number', 'id': tax, 'column_name': 'tax_id'}
        ], recursive := true),
        load_id, source_row
    from vendor_names as names
    left join supplier_ones as ones on names.listed_vendor = ones.node
),

numbered as (
    select kind, '' as unit, id, supplier_key, load_id, source_row, column_name
    from named
    where id is not null
    union all
    select 'vendor number', coalesce(unit, ''), vendor_id, supplier_key, load_id, source_row, 'vendor_id'
    from supplier_mentions
    where vendor_id is not null and length(regexp_replace(vendor_id, '[^\p{L}\p{N}]+', '', 'g')) > 1
),

each_one as (
    select kind, unit, id, supplier_key, max(load_id) as load_id, arg_max(source_row, load_id) as source_row,
        arg_max(column_name, load_id) as column_name
    from numbered
    group by kind, unit, id, supplier_key
),

counted as (
    select each_one.*, count(*) over of_number as suppliers, min(supplier_key) over of_number as first_key
    from each_one
    window of_number as (partition by kind, unit, id)
),

final as (
    select
        others.kind, others.id, others.suppliers, firsts.supplier_key as one_key, others.supplier_key as other_key,
        firsts.load_id as one_load, firsts.source_row as one_row, firsts.column_name as one_column,
        others.load_id as other_load, others.source_row as other_row, others.column_name as other_column
    from counted as others
    inner join counted as firsts
        on others.kind = firsts.kind and others.unit = firsts.unit and others.id = firsts.id
        and firsts.supplier_key = firsts.first_key and others.supplier_key <> others.first_key
    where others.suppliers between 2 and 5
)

select * from final
