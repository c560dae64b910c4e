-- One row per load, period or record that is retired at this sequence, while its reason stands.
with final as (
    select retirements.*
    from retirements
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and coalesce(because_load, 0) <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and seq not in (select act_seq from undone_acts)
        and coalesce(because_load, 0) not in (select act_seq from undone_acts)
)

select * from final
