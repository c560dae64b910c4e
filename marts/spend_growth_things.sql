-- One row per thing that is run with a supplier: its entry in the vendor list, its contracts, its systems, its initiatives.
with entries as (
    select coalesce(ones.supplier_key, vendors.listed_vendor) as supplier_key, vendors.load_id, vendors.source_row
    from vendor_list as vendors
    left join supplier_ones as ones on vendors.listed_vendor = ones.node
),

linked as (
    select 'vendors' as item_table, supplier_key, load_id, source_row from entries
    union
    select 'contracts', supplier_key, load_id, source_row from contract_list where supplier_key is not null
    union
    select 'systems', listed_vendor, load_id, source_row from system_vendors
    union
    select 'initiatives', listed_vendor, load_id, source_row from vendor_control_initiatives
),

final as (
    select
        linked.supplier_key, things.item_table, things.feed, things.item_key, things.thing_kind, things.thing,
        things.one_person, things.owner_because, things.load_id, things.source_row
    from linked
    inner join coverage as things
        on linked.item_table = things.item_table and linked.load_id = things.load_id
        and linked.source_row = things.source_row
)

select * from final
