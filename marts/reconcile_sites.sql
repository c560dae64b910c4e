-- One row per supplier and internet domain that a list gives it, with the cell that says so.
with said as (
    select
        coalesce(ones.supplier_key, feed || ': ' || item_key) as supplier_key, coalesce(domain, website) as written,
        load_id, source_row, case when domain is not null then 'domain' else 'website' end as column_name
    from vendors_current
    left join supplier_ones as ones on feed || ': ' || item_key = ones.node
    union all
    select mentions.supplier_key, register.website, register.load_id, register.source_row, 'website'
    from security_register_current as register
    inner join supplier_mentions as mentions
        on mentions.table_name = 'security_register'
        and register.name is not distinct from mentions.vendor_name
        and register.vendor_id is not distinct from mentions.vendor_id
        and register.unit is not distinct from mentions.unit
),

plain as (
    select
        said.*,
        regexp_extract(lower(trim(written)), '^(?:[a-z]+://)?(?:[^/@]*@)?(?:www[0-9]?\.)?([^/:?#\s,;]+\.[^/:?#\s,;.]{2,})', 1) as domain
    from said
    where written is not null
),

final as (
    select
        supplier_key, domain, max(load_id) as load_id, arg_max(source_row, load_id) as source_row,
        arg_max(column_name, load_id) as column_name, count(*) over (partition by domain) as suppliers
    from plain
    where domain <> ''
    group by supplier_key, domain
)

select * from final
