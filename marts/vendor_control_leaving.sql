-- One row per vendor and step of replacing it or leaving one of its contracts, and whether that step is still open.
with vendors as (
    select * from vendor_control_named
),

contracts as (
    select listed_vendor, subject, exit_plan, data_return, change_of_control, notice_state, notice_because, load_id, source_row
    from contract_list
    where listed_vendor is not null and notice_state not in ('ended', 'not_in_force')
),

replacing as (
    select
        listed_vendor, 'replacing' as part, 'vendor' as thing_kind, 'finding another' as thing, 'another vendor' as short,
        substitutability = 'not' as is_held, 'find_another' as step, substitutability as said, load_id, source_row,
        'substitutability' as column_name
    from vendors
    union all by name
    select
        listed_vendor, 'replacing' as part, 'vendor' as thing_kind, 'replacing it easily' as thing, 'another vendor' as short,
        substitutability <> 'easy' as is_held, case when substitutability = 'hard' then 'find_another' end as step,
        substitutability as said, load_id, source_row, 'substitutability' as column_name
    from vendors
),

leaving as (
    select
        listed_vendor, subject as short, concat(subject, ': exit plan') as thing, exit_plan = 'none' as is_held, 'write_exit' as step,
        exit_plan as said, 'exit_plan' as column_name, load_id, source_row
    from contracts
    union all by name
    select
        listed_vendor, subject as short, concat(subject, ': exit plan tested') as thing, exit_plan <> 'tested' as is_held,
        case when exit_plan = 'draft' then 'test_exit' end as step, exit_plan as said, 'exit_plan' as column_name,
        load_id, source_row
    from contracts
    union all by name
    select
        listed_vendor, subject as short, concat(subject, ': data return') as thing, data_return = 'none' as is_held, 'get_data' as step,
        data_return as said, 'data_return' as column_name, load_id, source_row
    from contracts
    union all by name
    select
        listed_vendor, subject as short, concat(subject, ': data in a standard format') as thing, data_return <> 'standard_format' as is_held,
        case when data_return = 'manual' then 'data_format' end as step, data_return as said, 'data_return' as column_name,
        load_id, source_row
    from contracts
    union all by name
    select
        listed_vendor, subject as short, concat(subject, ': say on a sale') as thing, change_of_control = 'silent' as is_held,
        'owner_change' as step, change_of_control as said, 'change_of_control' as column_name, load_id, source_row
    from contracts
    union all by name
    select
        listed_vendor, subject as short, concat(subject, ': notice in time') as thing,
        case when notice_state <> 'unknown' then notice_state = 'past_notice' end as is_held,
        null as step, notice_because as said, 'notice_days' as column_name, load_id, source_row
    from contracts
),

final as (
    select * exclude (said), coalesce('the list says: ' || replace(said, '_', ' '), 'the list does not say') as because
    from replacing
    union all by name
    select * exclude (said), 'leaving' as part, 'contract' as thing_kind,
        coalesce('the list says: ' || replace(said, '_', ' '), 'the list does not say') as because
    from leaving
)

select * from final
