-- One row per review that stands at this sequence: up to which act everything was looked at, when and by whom.
with final as (
    select
        seq, reviewed_at, reviewed_by, note,
        -- The day of the meeting, where it was marked later.
        coalesce(held_on, cast(reviewed_at as date)) as held_on
    from reviews
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and seq not in (select act_seq from undone_acts)
)

select * from final
