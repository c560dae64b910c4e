-- One row per supplier that has a parent: as somebody said here, else as the vendor lists say it.
with links as (
    select answer as link, left_key as left_node, right_key as right_node, right_name, seq
    from alias_standing
    where topic = 'vendor' and answer <> 'same'
),

ones as (
    select node, supplier_key from supplier_ones
),

answered as (
    select
        links.link, coalesce(child.supplier_key, left_node) as supplier_key,
        coalesce(parent.supplier_key, right_node) as parent_key, right_name as parent_name, seq
    from links
    left join ones as child on left_node = child.node
    left join ones as parent on right_node = parent.node
),

written as (
    select
        listed_vendor, parent_group, load_id, source_row,
        'name ' || trim(regexp_replace(replace(lower(parent_group), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')) as group_name
    from vendor_names
    where parent_group is not null
),

listed as (
    select
        coalesce(child.supplier_key, written.listed_vendor) as supplier_key,
        coalesce(keys.supplier_key, group_name) as parent_key, parent_group as parent_name, load_id, source_row
    from written
    left join ones as child on written.listed_vendor = child.node
    left join vendor_keys as keys on group_name = keys.vendor_key and keys.unit = '*'
    where group_name <> 'name '
),

-- What somebody said to be apart is not a parent either.
together as (
    select supplier_key, parent_key, parent_name, 'answer' as how, seq, null as load_id, null as source_row
    from answered
    where link = 'parent'
    union all by name
    select listed.*, 'list' as how, 0 as seq
    from listed
    left join answered as apart
        on least(listed.supplier_key, listed.parent_key) = least(apart.supplier_key, apart.parent_key)
        and greatest(listed.supplier_key, listed.parent_key) = greatest(apart.supplier_key, apart.parent_key)
        and apart.link = 'apart'
    where apart.link is null
),

final as (
    select supplier_key, parent_key, parent_name, how, seq, load_id, source_row
    from together
    where supplier_key <> parent_key
    qualify row_number() over (partition by supplier_key order by seq desc, load_id desc, source_row) = 1
)

select * from final
