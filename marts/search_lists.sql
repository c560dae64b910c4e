-- One row per item of the current lists, with how it stands, the day that counts next, and what its list names with it.
with final as (
    select
        'initiative' as thing_kind, 'initiatives' as item_table, initiative_id as thing_id, subject as thing, owner,
        status as state, is_over, printed_finish as day, concat_ws(' ', outcome, sponsor, blocker) as also,
        [{'relation': 'owner', 'of_table': 'people', 'named': owner},
         {'relation': 'sponsor', 'of_table': 'people', 'named': sponsor},
         {'relation': 'system', 'of_table': 'systems', 'named': system_ids},
         {'relation': 'vendor', 'of_table': 'vendors', 'named': vendor_ids},
         {'relation': 'waits_for', 'of_table': '', 'named': case when not is_over then waiting_on end},
         {'relation': 'decision', 'of_table': 'decisions', 'named': next_decision_id},
         {'relation': 'instead_of', 'of_table': 'initiatives', 'named': displaced_by}] as names,
        unit, feed, item_key, load_id, source_row, file, sheet, loaded_at, loaded_by, raw, origins
    from initiative_list
    union all
    select
        'decision', 'decisions', decision_id, coalesce(question, decision_id), owner, urgency, not is_open, due_date,
        concat_ws(' ', domain, options, outcome),
        [{'relation': 'decider', 'of_table': 'people', 'named': owner},
         {'relation': 'decision', 'of_table': 'initiatives', 'named': unblocks}],
        unit, feed, item_key, load_id, source_row, file, sheet, loaded_at, loaded_by, raw, origins
    from decision_agenda
    union all
    select
        'risk', 'risks', risk_id, subject, owner, case when is_open then level else 'closed' end, not is_open,
        treatment_due, concat_ws(' ', description, treatment_text),
        [{'relation': 'owner', 'of_table': 'people', 'named': owner},
         {'relation': 'risk', 'of_table': 'systems', 'named': system_ids},
         {'relation': 'risk', 'of_table': 'vendors', 'named': vendor_ids},
         {'relation': 'risk', 'of_table': 'initiatives', 'named': initiative_ids}],
        unit, feed, item_key, load_id, source_row, file, sheet, loaded_at, loaded_by, raw, origins
    from risks_rated
    union all
    select
        'vendor', 'vendors', vendor_id, coalesce(vendor_name, vendor_id), relationship_owner,
        coalesce(criticality, 'unknown'), coalesce(status = 'inactive', false), null::date,
        concat_ws(' ', legal_name, parent_group, category),
        [{'relation': 'owner', 'of_table': 'people', 'named': relationship_owner},
         {'relation': 'backup', 'of_table': 'people', 'named': backup_owner}],
        unit, feed, item_key, load_id, source_row, file, sheet, loaded_at, loaded_by, raw, origins
    from vendor_list
    union all
    select
        'contract', 'contracts', contract_id, subject, contract_owner, notice_state, notice_state = 'ended',
        notice_date, concat_ws(' ', vendor, document_ref),
        [{'relation': 'owner', 'of_table': 'people', 'named': contract_owner},
         {'relation': 'contract', 'of_table': 'vendors', 'named': coalesce(vendor_id, vendor_name)}],
        unit, feed, item_key, load_id, source_row, file, sheet, loaded_at, loaded_by, raw, origins
    from contract_list
    union all
    select
        'system', 'systems', system_id, coalesce(system_name, system_id), owner,
        coalesce(lifecycle, criticality, 'unknown'), coalesce(lifecycle = 'end_of_life', false), null::date,
        concat_ws(' ', purpose, capability, business_function, vendor_name),
        [{'relation': 'owner', 'of_table': 'people', 'named': owner},
         {'relation': 'backup', 'of_table': 'people', 'named': backup_owner},
         {'relation': 'contract', 'of_table': 'contracts', 'named': contract_id},
         {'relation': 'vendor', 'of_table': 'vendors', 'named': coalesce(vendor_id, vendor_name)},
         {'relation': 'data_from', 'of_table': 'systems', 'named': integration_from},
         {'relation': 'data_to', 'of_table': 'systems', 'named': integration_to}],
        unit, feed, item_key, load_id, source_row, file, sheet, loaded_at, loaded_by, raw, origins
    from systems_current
    union all
    select
        'milestone', 'milestones', milestone_id, subject, owner, state, state in ('reached', 'cancelled'), printed_date,
        initiative,
        [{'relation': 'owner', 'of_table': 'people', 'named': owner},
         {'relation': 'milestone', 'of_table': 'initiatives', 'named': coalesce(of_key, initiative_id, initiative_title)},
         {'relation': 'after', 'of_table': 'milestones', 'named': depends_on}],
        unit, feed, item_key, load_id, source_row, file, sheet, loaded_at, loaded_by, raw, origins
    from milestone_list
)

select * from final
