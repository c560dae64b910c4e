-- One row per system on which many of the critical functions stand.
with final as (
    select
        'systems' as table_name, systems.feed, 'system' as subject_type, systems.thing_id as subject_id, systems.thing as subject,
        case when lifecycle in ('phase_out', 'end_of_life') then 'high' else 'medium' end as severity,
        concat(
            functions, ' of ', functions_all, case when are_named then ' critical functions' else ' critical systems and functions' end,
            ' stand on it (', array_to_string(names[1:3], ', '),
            case when len(names) > 3 then concat(' and ', len(names) - 3, ' more') end, ')',
            case when lifecycle in ('phase_out', 'end_of_life') then concat(', and it is at ', replace(lifecycle, '_', ' ')) end
        ) as because,
        case when owned.owner_state in ('one_person_confirmed', 'one_person_not_confirmed') then owned.owner_now
            else 'No owner yet' end as ask,
        null::decimal(38, 4) as amount, null::varchar as currency, null::varchar as money,
        concat('at least ', limits.system_functions_from, ' critical functions on one system') as threshold,
        systems.load_id, systems.source_row, ['criticality', 'lifecycle'] as columns, proofs as others
    from concentration_systems as systems
    cross join limits
    left join ownership as owned
        on owned.item_table = 'systems' and systems.load_id = owned.load_id and systems.source_row = owned.source_row
    where functions >= limits.system_functions_from
)

select * from final
