-- One row per way in which two suppliers that are two today may be one: how that is known, how sure it is, and two cells.
with laws as (
    select
        coalesce(ones.supplier_key, names.listed_vendor) as supplier_key, max(registration) as registration, max(tax) as tax
    from vendor_names as names
    left join supplier_ones as ones on names.listed_vendor = ones.node
    group by all
),

equal as (
    select key, supplier_key, load_id, source_row, column_name,
        count(*) over (partition by key) as suppliers, min(supplier_key) over (partition by key) as first_key
    from reconcile_names
    where key like 'name %'
),

final as (
    select 'number' as how, one_key, other_key, 100 as score, kind <> 'vendor number' or suppliers = 2 as sure,
        concat('both have the ', kind, ' ', id) as reason,
        one_load, one_row, one_column, other_load, other_row, other_column
    from reconcile_numbers
    union all
    select 'domain', firsts.supplier_key, others.supplier_key, 95, false, concat('both are at ', firsts.domain),
        firsts.load_id, firsts.source_row, firsts.column_name, others.load_id, others.source_row, others.column_name
    from reconcile_sites as firsts
    inner join reconcile_sites as others on firsts.domain = others.domain and firsts.supplier_key < others.supplier_key
    where firsts.suppliers <= 5
    union all
    select 'name', others.first_key, others.supplier_key, 100,
        coalesce(here.registration = there.registration, true) and coalesce(here.tax = there.tax, true),
        concat('the same name stands for both', case
            when here.registration <> there.registration then ', but their registration numbers differ'
            when here.tax <> there.tax then ', but their tax numbers differ'
        end),
        firsts.load_id, firsts.source_row, firsts.column_name, others.load_id, others.source_row, others.column_name
    from equal as others
    inner join equal as firsts
        on others.key = firsts.key and firsts.supplier_key = firsts.first_key and others.supplier_key <> others.first_key
    left join laws as here on firsts.supplier_key = here.supplier_key
    left join laws as there on others.supplier_key = there.supplier_key
    where others.suppliers <= 5
    union all
    select 'alike', here.supplier_key, there.supplier_key, alike.score,
        alike.sure and left_doubts.written is null and right_doubts.written is null
            and coalesce(one_laws.registration = other_laws.registration, true) and coalesce(one_laws.tax = other_laws.tax, true),
        concat(alike.reason, case
            when one_laws.registration <> other_laws.registration then ', but their registration numbers differ'
            when one_laws.tax <> other_laws.tax then ', but their tax numbers differ'
            when alike.sure and left_doubts.written is not null then concat(', but ', left_doubts.written, ' may be another one, too')
            when alike.sure and right_doubts.written is not null then concat(', but ', right_doubts.written, ' may be another one, too')
        end),
        here.load_id, here.source_row, here.column_name, there.load_id, there.source_row, there.column_name
    from names_alike as alike
    inner join reconcile_names as here on 'name ' || alike.left_written = here.key
    inner join reconcile_names as there on 'name ' || alike.right_written = there.key
    left join laws as one_laws on here.supplier_key = one_laws.supplier_key
    left join laws as other_laws on there.supplier_key = other_laws.supplier_key
    left join alike_in_doubt as left_doubts on alike.left_written = left_doubts.written
    left join alike_in_doubt as right_doubts on alike.right_written = right_doubts.written
    where alike.topic = 'vendor' and here.supplier_key <> there.supplier_key
        and alike.seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
)

select * from final
