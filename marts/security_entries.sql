-- One row per entry of the security register: whether it holds sensitive data or is critical, and what is open about it.
with clock as (
    select cast(getvariable('today') as date) as today
),

-- A list that has no column for the result does not say that nothing was assessed.
said as (
    select load_id, bool_or(column_name = 'result') as has_result
    from load_columns
    where column_name is not null
    group by load_id
),

joined as (
    select
        entries.*,
        clock.today,
        coalesce(entries.name, entries.system_id, entries.vendor_id, entries.register_id) as subject,
        case
            when entries.criticality is not null then entries.criticality in ('mission_critical', 'business_critical')
            -- As IT and procurement call it, where security does not say.
            else ranked.is_critical
        end as is_critical,
        entries.data_class in ('confidential', 'restricted', 'personal') as is_sensitive,
        entries.result = 'none' or (entries.result is null and entries.assessed_on is null and coalesce(has_result, false))
            as is_unassessed
    from security_register_current as entries
    cross join clock
    left join said on entries.load_id = said.load_id
    left join security_critical as ranked on entries.load_id = ranked.load_id and entries.source_row = ranked.source_row
),

final as (
    select
        joined.*,
        case
            when is_critical or is_sensitive then 'yes'
            when is_critical is null and is_sensitive is null then 'unknown'
            else 'no'
        end as matters,
        coalesce(result = 'fail', false) as has_failed,
        coalesce(critical_findings > 0, false) as has_critical,
        case when next_due < today then date_diff('day', next_due, today) end as days_overdue,
        case when certification_until < today then date_diff('day', certification_until, today) end as days_expired
    from joined
)

select * from final
