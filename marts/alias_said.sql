-- One row per answer to whether two names are one thing that counts, with who gave it and when.
with final as (
    select
        alias_events.seq, alias_events.topic, alias_events.answer, alias_events.left_key, alias_events.left_name,
        alias_events.right_key, alias_events.right_name, alias_events.reason, acts.who as said_by, acts.done_at as said_at,
        'name ' || trim(regexp_replace(
            replace(lower(alias_events.left_name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g'
        )) as left_written,
        'name ' || trim(regexp_replace(
            replace(lower(alias_events.right_name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g'
        )) as right_written
    from alias_events
    inner join acts on alias_events.seq = acts.seq
    where alias_events.seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and alias_events.seq not in (select act_seq from undone_acts)
)

select * from final
