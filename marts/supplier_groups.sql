-- One row per supplier of a group and the group's head: the last parent above it; it heads its own group where none is.
with recursive above as (
    select supplier_key, parent_key from supplier_parents
    union
    select above.supplier_key, parents.parent_key
    from above
    inner join supplier_parents as parents on above.parent_key = parents.supplier_key
),

members as (
    select supplier_key, parent_key as head from above
    union
    select parent_key, parent_key from above
    union
    select supplier_key, supplier_key from above
),

-- Lists may name each other as parents: then the first of the ring stands for it.
ranked as (
    select
        members.supplier_key, members.head,
        row_number() over (
            partition by members.supplier_key
            order by case when parents.supplier_key is null then 0 else 1 end, members.head
        ) as place
    from members
    left join supplier_parents as parents on members.head = parents.supplier_key
),

names as (
    select parent_key, max(parent_name) as name from supplier_parents group by parent_key
),

final as (
    select ranked.supplier_key, ranked.head as group_key, names.name as group_name
    from ranked
    left join names on ranked.head = names.parent_key
    where ranked.place = 1
)

select * from final
