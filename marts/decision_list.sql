-- One row per decision of the current lists and start lines; one without an id gets a fingerprint of its question.
with sources as (
    select * from decisions_current
    union all by name
    select * from start_decisions
),

final as (
    select
        sources.* replace (
            coalesce(sources.decision_id, 'Q-' || substr(md5(lower(trim(sources.question))), 1, 6)) as decision_id
        )
    from sources
)

select * from final
