-- One row per two names that somebody spoke of: the last answer, who gave it and when.
with final as (
    select
        seq, topic, answer, left_key, right_key, left_name, right_name, left_written, right_written, reason, said_by, said_at
    from alias_said
    qualify row_number() over (
        partition by topic, least(left_key, right_key), greatest(left_key, right_key) order by seq desc
    ) = 1
)

select * from final
