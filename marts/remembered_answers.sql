-- One row per answered question of a layout: the last answer that counts.
with live as (
    select seq, layout, question, answer
    from answers
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and seq not in (select act_seq from undone_acts)
),

final as (
    select layout, question, arg_max(answer, seq) as answer, max(seq) as seq
    from live
    group by layout, question
)

select * from final
