-- One row per initiative that is blocked: it says so, or it names a blocker and is not over.
with final as (
    select initiative_list.*
    from initiative_list
    where initiative_list.is_blocked
)

select * from final
