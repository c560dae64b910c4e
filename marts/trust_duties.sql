-- One row per feed of which somebody said who sends it, who stands in or by which day: the newest word counts.
with live as (
    select *
    from feed_duties
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and seq not in (select act_seq from undone_acts)
),

final as (
    select table_name, feed, sender, deputy, due, said_on, seq as said_in
    from live
    qualify row_number() over (partition by table_name, feed order by seq desc) = 1
)

select * from final
