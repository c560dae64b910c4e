-- One row per decision of the current lists; one without an id gets a fingerprint of its question.
with final as (
    select
        decisions_current.* replace (
            coalesce(
                decisions_current.decision_id, 'Q-' || substr(md5(lower(trim(decisions_current.question))), 1, 6)
            ) as decision_id
        )
    from decisions_current
)

select * from final
