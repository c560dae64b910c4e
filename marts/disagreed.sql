-- One row per signal and evidence that somebody disagreed with last: who, why, and in which act.
with final as (
    select signal_id, evidence_hash, reason, said_by, seq
    from disagreements
    where seq <= coalesce(getvariable('as_of_seq'), seq) and seq not in (select act_seq from undone_acts)
    qualify row_number() over (partition by signal_id, evidence_hash order by seq desc) = 1
)

select * from final
