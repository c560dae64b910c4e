-- One row per spend load: by how much what is kept of it misses what its file said (zero when all is well).
with kept as (
    select load_id, amount from spend_rollup
    union all
    select load_id, amount from set_aside
),

sums as (
    select load_id, sum(amount) as amount
    from kept
    group by load_id
),

final as (
    select loads.load_id, loads.amount_read - coalesce(sums.amount, 0) as amount_gap
    from loads
    left join sums on loads.load_id = sums.load_id
    where loads.table_name = 'spend'
        and loads.load_id <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and coalesce(list_contains(getvariable('units'), loads.unit), true)
)

select * from final
