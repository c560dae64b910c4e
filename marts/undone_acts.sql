-- One row per act that does not count at this sequence because it was undone.
with seen as (
    select act_seq, seq, counts
    from undone
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
),

final as (
    select act_seq
    from seen
    group by act_seq
    having not arg_max(counts, seq)
)

select * from final
