-- One row per supplier, in both directions, that another one may be: in which lists that other one is.
-- What the other one would settle is no mismatch yet: somebody must say first whether they are one.
with pairs as (
    select left_key as supplier_key, right_key as other_key from reconcile_pairs
    union
    select right_key, left_key from reconcile_pairs
),

final as (
    select
        pairs.supplier_key, bool_or(lists.in_contracts) as in_contracts, bool_or(lists.in_procurement) as in_procurement,
        bool_or(lists.in_finance) as in_finance, bool_or(lists.in_security) as in_security
    from pairs
    inner join supplier_lists as lists on pairs.other_key = lists.supplier_key
    group by pairs.supplier_key
)

select * from final
