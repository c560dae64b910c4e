-- One row per person who owns many critical things (B12): what stops when this one person is away.
with final as (
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
    inner join key_people_proofs as proofs on rests.person_key = proofs.person_key and proofs.is_owned
    where rests.critical >= limits.key_person_from
)

select * from final
