-- One row per act that does not count at this sequence because it was undone.
with seen as (
    select act_seq, seq, counts
    from undone
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
),

own as (
    select act_seq
    from seen
    group by act_seq
    having not arg_max(counts, seq)
),

final as (
    select act_seq from own
    union
    select act_parts.part_seq from act_parts inner join own on act_parts.seq = own.act_seq
)

select * from final
