-- One row per load that counts at this sequence, whichever unit sent it: made by then, and not undone.
with final as (
    select loads.*
    from loads
    where load_id <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and load_id not in (select act_seq from undone_acts)
)

select * from final
