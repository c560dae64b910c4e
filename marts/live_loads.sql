-- One row per load that counts at this sequence and was sent by the units in view (all of them, where none is chosen).
with final as (
    select counting_loads.*
    from counting_loads
    where coalesce(list_contains(getvariable('units'), unit), true)
)

select * from final
