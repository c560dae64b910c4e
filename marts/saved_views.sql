-- One row per saved view that stands at this sequence: the newest of its name and person, and not removed.
with live as (
    select *
    from views_kept
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and seq not in (select act_seq from undone_acts)
),

final as (
    select seq, name, saved_by, page, content, is_shared
    from live
    qualify row_number() over (partition by name, saved_by order by seq desc) = 1 and not is_removed
)

select * from final
