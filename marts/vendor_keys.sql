-- One row per name or number, and unit, under which exactly one supplier is known ('*': whatever unit); and one row per
-- name or number that is not a vendor of the lists as which it would be found ('!': somebody said so).
-- Vendors of the lists that are one are one here, under the vendor that stays.
with ones as (
    select node, supplier_key from supplier_ones
),

parted as (
    select left_key as node, right_key as other from alias_standing where topic = 'vendor' and answer <> 'same'
    union
    select right_key, left_key from alias_standing where topic = 'vendor' and answer <> 'same'
),

cuts as (
    select distinct parted.node as vendor_key, coalesce(ones.supplier_key, parted.other) as listed_vendor
    from parted
    left join ones on parted.other = ones.node
    where parted.node like 'name %' or parted.node like 'number %'
),

named as (
    select
        names.unit, names.written, names.vendor_id, names.listed_name,
        coalesce(ones.supplier_key, names.listed_vendor) as listed_vendor
    from vendor_names as names
    left join ones on names.listed_vendor = ones.node
),

said as (
    select 'name ' || written as vendor_key, coalesce(unit, '') as unit, listed_vendor, listed_name
    from named
    where written is not null
    union all
    select 'number ' || vendor_id as vendor_key, coalesce(unit, '') as unit, listed_vendor, listed_name
    from named
    where vendor_id is not null
),

found as (
    select said.vendor_key, said.unit, said.listed_vendor, said.listed_name
    from said
    left join cuts on said.vendor_key = cuts.vendor_key and said.listed_vendor = cuts.listed_vendor
    where cuts.vendor_key is null
),

-- Names and numbers of no list that somebody said are a vendor of the lists, or one with another name, come last.
together as (
    select vendor_key, unit, listed_vendor as supplier_key, listed_name, 1 as place from found
    union all
    select vendor_key, '*', listed_vendor, listed_name, 1 from found
    union all
    select
        case when node like 'number %' then regexp_replace(node, ' of .*$', '') else node end,
        case when node like 'number % of %' then regexp_extract(node, ' of (.*)$', 1) else '*' end, supplier_key, null, 2
    from ones
    where node like 'name %' or node like 'number %'
),

decided as (
    select
        vendor_key, unit, max(listed_name) as listed_name,
        case when count(distinct supplier_key) filter (place = 1) = 1 then max(supplier_key) filter (place = 1)
            else max(supplier_key) filter (place = 2) end as supplier_key
    from together
    group by vendor_key, unit
),

final as (
    select
        vendor_key, unit, case when supplier_key not like 'name %' and supplier_key not like 'number %' then supplier_key end
            as listed_vendor, listed_name, supplier_key
    from decided
    where supplier_key is not null
    union all
    select vendor_key, '!', listed_vendor, null, null from cuts
)

select * from final
