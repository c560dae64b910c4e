-- One row: up to which act everything was reviewed (`since_seq` names another one); unknown where no review was held.
with final as (
    select
        coalesce(cast(getvariable('since_seq') as bigint), max(seq)) as seq,
        max(reviewed_at) as reviewed_at,
        arg_max(reviewed_by, seq) as reviewed_by,
        arg_max(note, seq) as note
    from reviews_held
)

select * from final
