-- One row per word for how critical a thing is, of security, IT or procurement, and its step: the higher, the more critical.
with final as (
    select * from (values
        ('critical', 4), ('mission_critical', 4), ('important', 3), ('business_critical', 3), ('standard', 2),
        ('business_operational', 2), ('low', 1), ('administrative', 1)
    ) as known(said, step)
)

select * from final
