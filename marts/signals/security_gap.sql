-- One row per entry of the security register that is a gap, whether or not a risk of the registers is about it.
with final as (
    select
        'security_register' as table_name, gaps.feed,
        case when gaps.system_id is not null then 'system' else 'vendor' end as subject_type,
        coalesce(gaps.register_id, gaps.system_id, gaps.vendor_id, gaps.item_key) as subject_id, gaps.subject,
        gaps.level as severity,
        concat(gaps.open_points, '; ', gaps.weight_because) as because,
        case when coalesce(judged.proposed, 'person') in (
            'placeholder', 'team', 'committee', 'several', 'role', 'vendor'
        ) then 'No owner yet' else coalesce(gaps.owner, 'No owner yet') end as ask,
        null::decimal(38, 4) as amount, null::varchar as currency, null::varchar as money,
        concat(
            'critical or with sensitive data, and failed, not assessed, with a critical finding, a certificate that ended, ',
            'or an assessment overdue by ', limits.assessment_overdue_from_days, ' days or more'
        ) as threshold,
        gaps.load_id, gaps.source_row, gaps.proving as columns
    from security_gaps as gaps
    cross join limits
    left join names_judged as judged on gaps.owner = judged.written
)

select * from final
