-- One row per initiative that is known today, as it was said: the one place to add where else initiatives come from.
with final as (
    select * from initiatives_current
)

select * from final
