-- One row per supplier that any of the four lists names: what it is called, its parent and group, what it was paid.
with named as (
    select
        supplier_key, max(listed_vendor) as listed_vendor,
        arg_max(coalesce(vendor_name, vendor_id), (
            case when name_key = supplier_key then 1 else 0 end, records, coalesce(vendor_name, vendor_id)
        )) as name,
        count(distinct coalesce(name_key, number_key)) as names
    from supplier_mentions
    group by supplier_key
),

listed as (
    select listed_vendor, max(listed_name) as listed_name from vendor_names group by listed_vendor
),

final as (
    select
        named.supplier_key, named.listed_vendor, coalesce(listed.listed_name, named.name) as name, named.names,
        parents.parent_key, parents.parent_name, coalesce(heads.group_key, named.supplier_key) as group_key,
        coalesce(heads.group_name, listed.listed_name, named.name) as group_name,
        spend.spend, spend.spend_currency, spend.spend_says
    from named
    left join listed on named.supplier_key = listed.listed_vendor
    left join supplier_parents as parents on named.supplier_key = parents.supplier_key
    left join supplier_groups as heads on named.supplier_key = heads.supplier_key
    left join supplier_spend as spend on named.supplier_key = spend.supplier_key
)

select * from final
