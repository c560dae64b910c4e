-- One row per decision of the current lists; one without an id gets a fingerprint of its question.
with final as (
    select
        decisions_current.* replace (
            coalesce(
                decisions_current.decision_id, 'Q-' || substr(md5(lower(trim(decisions_current.question))), 1, 6)
            ) as decision_id
        ),
        nullif(decisions_current.feed_unit, '') as unit,
        loads.file,
        loads.sheet,
        loads.loaded_at,
        loads.loaded_by
    from decisions_current
    inner join loads on decisions_current.load_id = loads.load_id
)

select * from final
