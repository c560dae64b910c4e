-- One row per load, period or record that is retired at this sequence, while its reason stands.
with final as (
    select retirements.*
    from retirements
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and seq not in (select act_seq from undone_acts)
        and (because_load is null or because_load in (select load_id from live_loads))
)

select * from final
