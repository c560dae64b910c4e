-- One row per person who owns many critical things (B12): what stops when this one person is away.
with proofs as (
    select
        person_key,
        list(
            {'load_id': cast(load_id as bigint), 'source_row': cast(source_row as integer), 'column_name': column_name}
            order by load_id, source_row, column_name
        ) as others,
        arg_min(load_id, concat(load_id, source_row)) as load_id,
        arg_min(source_row, concat(load_id, source_row)) as source_row,
        arg_min(column_name, concat(load_id, source_row)) as column_name
    from key_people_things
    where how = 'owns' and is_critical and load_id is not null
    group by person_key
),

final as (
    select
        'people' as table_name, null as feed, 'person' as subject_type, rests.person_key as subject_id,
        rests.person as subject,
        'medium' as severity,
        concat(
            rests.critical, ' critical things rest on one person',
            case when rests.without_backup > 0 then concat(', ', rests.without_backup, ' with nobody to stand in') end,
            ': ', rests.critical_things
        ) as because,
        rests.person as ask,
        null::decimal(18, 4) as amount, null as currency, null as money,
        concat('owns ', limits.key_person_from, ' critical things or more') as threshold,
        proofs.load_id, proofs.source_row, [proofs.column_name] as columns, proofs.others
    from key_people as rests
    cross join limits
    inner join proofs on rests.person_key = proofs.person_key
    where rests.critical >= limits.key_person_from
)

select * from final
