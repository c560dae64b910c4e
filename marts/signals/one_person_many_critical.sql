-- One row per person on whom many of the critical functions stand.
with final as (
    select
        item_table as table_name, feed, 'person' as subject_type, person as subject_id, person as subject,
        case when share >= 0.5 and deputies_listed and without_deputy = things then 'high' else 'medium' end as severity,
        concat(
            functions, ' of ', functions_all, case when are_named then ' critical functions' else ' critical systems and functions' end,
            ' stand on one name (', array_to_string(names[1:3], ', '),
            case when len(names) > 3 then concat(' and ', len(names) - 3, ' more') end, ')',
            case when functions_known < functions_all then concat(
                ', of ', functions_all - functions_known, ' nobody knows on whom') end,
            case when deputies_listed and without_deputy > 0
                then concat(', and ', without_deputy, ' of ', things, ' things have no deputy') end
        ) as because,
        person as ask,
        null::decimal(38, 4) as amount, null::varchar as currency, null::varchar as money,
        concat('at least ', limits.person_functions_from, ' critical functions and a share of ',
            limits.person_functions_share::decimal(4, 2), ' of them on one person') as threshold,
        load_id, source_row, [owner_column, said_in] as columns, proofs as others
    from concentration_people
    cross join limits
    where functions >= limits.person_functions_from and share >= limits.person_functions_share
)

select * from final
