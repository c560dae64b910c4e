-- One row per correction that newer lists had something to say to: what the last of them said, and whether it is over.
with final as (
    select
        correction_seq,
        bool_or(heard = 'agrees') as agreed,
        bool_or(heard = 'taken') as was_taken,
        arg_max(heard, seq) as heard,
        max(seq) filter (heard in ('agrees', 'taken', 'third')) as ended_by,
        arg_max(coalesce(source_text, ''), seq) filter (heard not in ('silent', 'gone')) as source_text,
        max(seq) filter (heard not in ('silent', 'gone')) as load_id,
        arg_max(source_row, seq) filter (heard not in ('silent', 'gone')) as source_row,
        arg_max(coalesce(cell, ''), seq) filter (heard not in ('silent', 'gone')) as cell
    from correction_events
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and seq not in (select act_seq from undone_acts)
    group by correction_seq
)

select * from final
