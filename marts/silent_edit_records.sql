-- One row per record of a register's list that has another list before or after it: what silent edits look at.
with compared as materialized (
    select load_id from silent_edit_loads
    union
    select load_then from silent_edit_loads
),

final as (
    select 'approvals' as table_name, load_id, source_row, origins, extra, coalesce(approval_id::varchar, nullif(concat_ws(chr(31), lower(object_kind::varchar), lower(object_id::varchar), lower(what_changed::varchar), lower(requested_on::varchar)), ''), null) as item_key, coalesce(what_changed::varchar, object_id::varchar, approved_by::varchar, approved_on::varchar, approval_id::varchar) as subject,
        null as owner, null as owner_column, false as is_over, map([]::varchar[], []::date[]) as dates, concat_ws(chr(31), note) as texts, null as initiative_id, null as initiative, null as likelihood, null as consequence, null as residual_level, null as treatment, false as is_treated
    from approvals where load_id in (select load_id from compared)
    union all
    select 'contracts' as table_name, load_id, source_row, origins, extra, coalesce(contract_id::varchar, lower(title::varchar), null) as item_key, coalesce(title::varchar, contract_id::varchar) as subject,
        contract_owner as owner, 'contract_owner' as owner_column, coalesce(status in ('expired', 'terminated'), false) as is_over, map([]::varchar[], []::date[]) as dates, concat_ws(chr(31), renewal_text) as texts, null as initiative_id, null as initiative, null as likelihood, null as consequence, null as residual_level, null as treatment, false as is_treated
    from contracts where load_id in (select load_id from compared)
    union all
    select 'decision_rights' as table_name, load_id, source_row, origins, extra, coalesce(domain::varchar, lower(decide::varchar), null) as item_key, coalesce(decide::varchar, domain::varchar) as subject,
        null as owner, null as owner_column, false as is_over, map([]::varchar[], []::date[]) as dates, concat_ws(chr(31), note) as texts, null as initiative_id, null as initiative, null as likelihood, null as consequence, null as residual_level, null as treatment, false as is_treated
    from decision_rights where load_id in (select load_id from compared)
    union all
    select 'decisions' as table_name, load_id, source_row, origins, extra, coalesce(decision_id::varchar, lower(question::varchar), null) as item_key, coalesce(question::varchar, decision_id::varchar) as subject,
        owner as owner, 'owner' as owner_column, coalesce(status in ('decided', 'dropped', 'superseded'), false) as is_over, map(['due_date']::varchar[], [due_date]::date[]) as dates, concat_ws(chr(31), outcome, rationale, trade_off, deferral_count) as texts, null as initiative_id, null as initiative, null as likelihood, null as consequence, null as residual_level, null as treatment, false as is_treated
    from decisions where load_id in (select load_id from compared)
    union all
    select 'dependencies' as table_name, load_id, source_row, origins, extra, coalesce(dependency_id::varchar, nullif(concat_ws(chr(31), lower(from_kind::varchar), lower(from_id::varchar), lower(relation::varchar), lower(to_kind::varchar), lower(to_id::varchar)), ''), null) as item_key, coalesce(from_id::varchar, to_id::varchar, dependency_id::varchar) as subject,
        owner as owner, 'owner' as owner_column, false as is_over, map(['due_date']::varchar[], [due_date]::date[]) as dates, concat_ws(chr(31), description, note) as texts, null as initiative_id, null as initiative, null as likelihood, null as consequence, null as residual_level, null as treatment, false as is_treated
    from dependencies where load_id in (select load_id from compared)
    union all
    select 'fiscal_calendar' as table_name, load_id, source_row, origins, extra, coalesce(period::varchar, lower(start_date::varchar), lower(end_date::varchar), null) as item_key, coalesce(start_date::varchar, end_date::varchar, period::varchar) as subject,
        null as owner, null as owner_column, false as is_over, map([]::varchar[], []::date[]) as dates, concat_ws(chr(31), note) as texts, null as initiative_id, null as initiative, null as likelihood, null as consequence, null as residual_level, null as treatment, false as is_treated
    from fiscal_calendar where load_id in (select load_id from compared)
    union all
    select 'goals' as table_name, load_id, source_row, origins, extra, coalesce(goal_id::varchar, lower(title::varchar), null) as item_key, coalesce(title::varchar, goal_id::varchar) as subject,
        owner as owner, 'owner' as owner_column, coalesce(status in ('done', 'dropped'), false) as is_over, map([]::varchar[], []::date[]) as dates, concat_ws(chr(31), description, note) as texts, null as initiative_id, null as initiative, null as likelihood, null as consequence, null as residual_level, null as treatment, false as is_treated
    from goals where load_id in (select load_id from compared)
    union all
    select 'initiatives' as table_name, load_id, source_row, origins, extra, coalesce(initiative_id::varchar, lower(title::varchar), null) as item_key, coalesce(title::varchar, initiative_id::varchar) as subject,
        owner as owner, 'owner' as owner_column, coalesce(status in ('done', 'cancelled'), false) as is_over, map(['baseline_finish', 'forecast_finish', 'first_value_date']::varchar[], [baseline_finish, forecast_finish, first_value_date]::date[]) as dates, concat_ws(chr(31), outcome, justification, blocker, waiting_on, next_decision) as texts, initiative_id as initiative_id, title as initiative, null as likelihood, null as consequence, null as residual_level, null as treatment, false as is_treated
    from initiatives where load_id in (select load_id from compared)
    union all
    select 'key_results' as table_name, load_id, source_row, origins, extra, coalesce(kr_id::varchar, nullif(concat_ws(chr(31), lower(goal_id::varchar), lower(goal_title::varchar), lower(name::varchar)), ''), null) as item_key, coalesce(name::varchar, kr_id::varchar) as subject,
        owner as owner, 'owner' as owner_column, coalesce(status in ('done', 'dropped'), false) as is_over, map(['due_date']::varchar[], [due_date]::date[]) as dates, concat_ws(chr(31), note) as texts, null as initiative_id, null as initiative, null as likelihood, null as consequence, null as residual_level, null as treatment, false as is_treated
    from key_results where load_id in (select load_id from compared)
    union all
    select 'milestones' as table_name, load_id, source_row, origins, extra, coalesce(milestone_id::varchar, nullif(concat_ws(chr(31), lower(initiative_id::varchar), lower(initiative_title::varchar), lower(name::varchar)), ''), null) as item_key, coalesce(name::varchar, milestone_id::varchar) as subject,
        owner as owner, 'owner' as owner_column, coalesce(status in ('done', 'cancelled'), false) as is_over, map(['baseline_date', 'forecast_date']::varchar[], [baseline_date, forecast_date]::date[]) as dates, concat_ws(chr(31), notes) as texts, initiative_id as initiative_id, initiative_title as initiative, null as likelihood, null as consequence, null as residual_level, null as treatment, false as is_treated
    from milestones where load_id in (select load_id from compared)
    union all
    select 'people' as table_name, load_id, source_row, origins, extra, coalesce(person_id::varchar, nullif(concat_ws(chr(31), lower(email::varchar), lower(full_name::varchar), lower(first_name::varchar), lower(last_name::varchar)), ''), null) as item_key, coalesce(full_name::varchar, email::varchar, person_id::varchar) as subject,
        null as owner, null as owner_column, active_to is not null as is_over, map([]::varchar[], []::date[]) as dates, '' as texts, null as initiative_id, null as initiative, null as likelihood, null as consequence, null as residual_level, null as treatment, false as is_treated
    from people where load_id in (select load_id from compared)
    union all
    select 'risks' as table_name, load_id, source_row, origins, extra, coalesce(risk_id::varchar, lower(title::varchar), lower(description::varchar), null) as item_key, coalesce(title::varchar, description::varchar, risk_id::varchar) as subject,
        owner as owner, 'owner' as owner_column, coalesce(status in ('closed'), false) as is_over, map(['treatment_due', 'next_review', 'acceptance_until']::varchar[], [treatment_due, next_review, acceptance_until]::date[]) as dates, concat_ws(chr(31), cause, effect, treatment_text, existing_controls, last_review) as texts, null as initiative_id, null as initiative, likelihood as likelihood, consequence as consequence, residual_level as residual_level, concat_ws(chr(31), treatment, treatment_text, treatment_status, existing_controls, accepted_by, evidence_ref) as treatment, coalesce(treatment_status = 'done', status in ('mitigated', 'accepted'), false) as is_treated
    from risks where load_id in (select load_id from compared)
    union all
    select 'security_register' as table_name, load_id, source_row, origins, extra, coalesce(register_id::varchar, nullif(concat_ws(chr(31), lower(vendor_id::varchar), lower(system_id::varchar), lower(name::varchar)), ''), null) as item_key, coalesce(name::varchar, vendor_id::varchar, system_id::varchar, assessed_on::varchar, result::varchar, next_due::varchar, certification::varchar, findings_open::varchar, critical_findings::varchar, access_kind::varchar, data_class::varchar, register_id::varchar) as subject,
        owner as owner, 'owner' as owner_column, false as is_over, map([]::varchar[], []::date[]) as dates, concat_ws(chr(31), note) as texts, null as initiative_id, null as initiative, null as likelihood, null as consequence, null as residual_level, null as treatment, false as is_treated
    from security_register where load_id in (select load_id from compared)
    union all
    select 'systems' as table_name, load_id, source_row, origins, extra, coalesce(system_id::varchar, lower(system_name::varchar), null) as item_key, coalesce(system_name::varchar, system_id::varchar) as subject,
        owner as owner, 'owner' as owner_column, coalesce(lifecycle in ('end_of_life'), false) as is_over, map([]::varchar[], []::date[]) as dates, '' as texts, null as initiative_id, null as initiative, null as likelihood, null as consequence, null as residual_level, null as treatment, false as is_treated
    from systems where load_id in (select load_id from compared)
    union all
    select 'value_links' as table_name, load_id, source_row, origins, extra, coalesce(link_id::varchar, nullif(concat_ws(chr(31), lower(target_kind::varchar), lower(target_id::varchar), lower(goal_id::varchar), lower(goal_title::varchar), lower(kr_id::varchar), lower(metric_id::varchar)), ''), null) as item_key, coalesce(target_id::varchar, goal_id::varchar, goal_title::varchar, kr_id::varchar, metric_id::varchar, link_id::varchar) as subject,
        null as owner, null as owner_column, false as is_over, map(['due_date']::varchar[], [due_date]::date[]) as dates, concat_ws(chr(31), note) as texts, null as initiative_id, null as initiative, null as likelihood, null as consequence, null as residual_level, null as treatment, false as is_treated
    from value_links where load_id in (select load_id from compared)
    union all
    select 'vendors' as table_name, load_id, source_row, origins, extra, coalesce(vendor_id::varchar, lower(vendor_name::varchar), null) as item_key, coalesce(vendor_name::varchar, vendor_id::varchar) as subject,
        relationship_owner as owner, 'relationship_owner' as owner_column, coalesce(status in ('inactive'), false) as is_over, map([]::varchar[], []::date[]) as dates, '' as texts, null as initiative_id, null as initiative, null as likelihood, null as consequence, null as residual_level, null as treatment, false as is_treated
    from vendors where load_id in (select load_id from compared)
)

select * from final
