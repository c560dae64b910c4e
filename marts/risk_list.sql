-- One row per risk: of the current registers, of the start lines, and each gap of the security list that none names.
with beside as (
    select risks.load_id, risks.source_row, string_agg(concat(gaps.subject, ': ', gaps.open_points), '; ' order by gaps.subject)
        as security_says
    from risks_rated as risks
    inner join security_gaps as gaps
        on lower(trim(risks.system_ids)) in (lower(gaps.system_id), lower(gaps.name))
        or lower(trim(risks.vendor_ids)) in (lower(gaps.vendor_id), lower(gaps.name))
    where risks.is_open and risks.kind = 'security'
    group by risks.load_id, risks.source_row
),

registers as (
    select reasoned.*, beside.security_says
    from risks_reasoned as reasoned
    left join beside on reasoned.load_id = beside.load_id and reasoned.source_row = beside.source_row
),

together as (
    select 'risks' as item_table, *
    from registers
    union all by name
    select 'security_register' as item_table, *
    from security_risks
),

final as (
    select together.*, coalesce(owner, 'No owner yet') as answers
    from together
)

select * from final
