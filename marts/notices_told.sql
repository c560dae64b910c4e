-- One row per person and fact that a message told of: how the fact stood when it was told last, and on which day.
with live as (
    select *
    from notified
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and seq not in (select act_seq from undone_acts)
),

final as (
    select person, about, state, told_on, seq
    from live
    qualify row_number() over (partition by person, about order by seq desc) = 1
)

select * from final
