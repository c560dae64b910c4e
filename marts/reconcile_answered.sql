-- One row per two suppliers of which somebody said whether they are one: they are not asked about again.
with keys as (
    select vendor_key, supplier_key from vendor_keys where unit = '*'
),

final as (
    select distinct
        coalesce(here.supplier_key, left_known.supplier_key, said.left_key) as one_key,
        coalesce(there.supplier_key, right_known.supplier_key, said.right_key) as other_key
    from alias_standing as said
    left join supplier_ones as here on said.left_key = here.node
    left join supplier_ones as there on said.right_key = there.node
    left join keys as left_known on said.left_key = left_known.vendor_key
    left join keys as right_known on said.right_key = right_known.vendor_key
    where said.topic = 'vendor'
)

select * from final
