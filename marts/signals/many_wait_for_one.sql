-- One row per person for whom many decisions, blocked initiatives and approvals wait (B13).
with final as (
    select
        'people' as table_name, null as feed, 'person' as subject_type, rests.person_key as subject_id,
        rests.person as subject,
        'medium' as severity,
        concat_ws(
            ', ',
            concat('waiting for one answer each: ', rests.waiting, ' things'),
            case when rests.decisions > 0 then concat('open decisions: ', rests.decisions) end,
            case when rests.blockers > 0 then concat('blocked initiatives: ', rests.blockers) end,
            case when rests.approvals > 0 then concat('approvals: ', rests.approvals) end
        ) as because,
        rests.person as ask,
        null::decimal(18, 4) as amount, null as currency, null as money,
        concat(limits.waiting_on_one_from, ' things or more wait for one person') as threshold,
        proofs.load_id, proofs.source_row, [proofs.column_name] as columns, proofs.others
    from key_people as rests
    cross join limits
    inner join key_people_proofs as proofs on rests.person_key = proofs.person_key and not proofs.is_owned
    where rests.waiting >= limits.waiting_on_one_from
)

select * from final
