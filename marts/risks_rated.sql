-- One row per risk of the current registers: how high it is, what is done about it, and how late that is.
with sources as (
    select 'risk_register' as from_list, *
    from risks_current
    union all by name
    select 'start_lines' as from_list, *
    from start_risks
),

known as (
    select cast(getvariable('today') as date) as today, risk_high_from as high_from, risk_medium_from as medium_from
    from limits
),

scored as (
    select
        -- What is blank in the register stays blank in "text in the cell", whatever lane is worked out below.
        sources.* exclude (lane, raw),
        cast(json_merge_patch(case when lane is null then '{"lane": ""}' else '{}' end, coalesce(raw, '{}')) as varchar)
            as raw,
        known.*,
        lane as lane_listed,
        coalesce(title, description, risk_id) as subject,
        not coalesce(status = 'closed' or closed_on <= coalesce(today, closed_on), false) as is_open,
        coalesce(treatment_status = 'done', status = 'mitigated', false) as is_treated,
        coalesce(treatment = 'accept', false) or coalesce(status = 'accepted', false) as is_accepted,
        try_cast(likelihood as bigint) * try_cast(consequence as bigint) as rating,
        replace(coalesce(residual_level, inherent_level), 'very_', '') as word,
        case
            when coalesce(likelihood, consequence) is null then 'neither likelihood nor consequence is listed'
            when likelihood is null then 'no likelihood is listed' when consequence is null then 'no consequence is listed'
        end as missing
    from sources
    cross join known
),

rated as (
    select
        scored.*,
        case
            when rating >= high_from then 'high'
            when rating >= medium_from then 'medium'
            when rating is not null then 'low'
            else coalesce(word, 'unknown')
        end as level,
        case
            when is_treated or not is_open or treatment_due >= today then 0
            when treatment_due < today then date_diff('day', treatment_due, today)
        end as days_overdue,
        case
            when not is_open or next_review >= today then 0
            when next_review < today then date_diff('day', next_review, today)
        end as days_review_late,
        case
            when not is_accepted then 'not_accepted' when acceptance_until is null then 'no_end'
            when acceptance_until < today then 'expired'
            when acceptance_until >= today then 'accepted'
        end as acceptance
    from scored
),

final as (
    select
        rated.*,
        coalesce(days_overdue > 0, false) or (is_open and not is_treated and coalesce(treatment_status = 'overdue', false))
            as is_overdue
    from rated
)

select * from final
