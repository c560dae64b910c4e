-- One row per entry of the security register that is a gap: what is open, and how much that weighs.
with weighed as (
    select
        entries.*,
        case
            when matters = 'yes' and (has_failed or has_critical) then 'high'
            when matters = 'yes' and is_unassessed and criticality = 'mission_critical' and is_sensitive then 'high'
            when matters = 'yes' or has_failed or has_critical then 'medium'
            else 'low'
        end as level,
        days_overdue >= limits.assessment_overdue_from_days as is_overdue
    from security_entries as entries
    cross join limits
    -- What is known to be harmless is a gap only where critical findings are open.
    where has_critical
        or (has_failed and matters <> 'no')
        or (is_unassessed and matters = 'yes')
        or (days_overdue >= limits.assessment_overdue_from_days and matters <> 'no')
        or (days_expired > 0 and matters <> 'no')
),

final as (
    select
        weighed.*,
        concat_ws(', ',
            case when has_failed then 'its assessment failed' || coalesce(strftime(assessed_on, ' on %-d %b %Y'), '') end,
            case when is_unassessed then 'nobody has assessed it' end,
            case when has_critical then concat(
                critical_findings, case when critical_findings = 1 then ' critical finding is open'
                    else ' critical findings are open' end
            ) end,
            case when is_overdue then strftime(next_due, 'its next assessment was due on %-d %b %Y') end,
            case when days_expired > 0 then strftime(certification_until, 'its certificate ended on %-d %b %Y') end
        ) as open_points,
        case
            when is_critical and is_sensitive then concat('it is critical and holds ', data_class, ' data')
            when is_sensitive then concat('it holds ', data_class, ' data')
            when is_critical then 'it is critical'
            when matters = 'no' then 'it is neither critical nor holds sensitive data'
            else 'how critical it is and what data it holds is not said'
        end as weight_because,
        list_filter([
            case when has_failed or is_unassessed then 'result' end,
            case when has_failed or is_unassessed then 'assessed_on' end,
            case when has_critical then 'critical_findings' end,
            case when is_overdue then 'next_due' end,
            case when days_expired > 0 then 'certification_until' end,
            case when is_critical and criticality is not null then 'criticality' end,
            case when is_sensitive then 'data_class' end
        ], lambda each: each is not null) as proving
    from weighed
)

select * from final
