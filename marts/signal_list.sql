-- One row per signal: its severity, why it stands, whom to ask, and whether somebody disagreed with the same evidence.
with hashed as (
    select
        id,
        md5(string_agg(
            concat_ws('|', column_name, coalesce(value, '')), ';' order by column_name, value, load_id, source_row
        )) as evidence_hash
    from signal_cells
    group by id
),

disagreed as (
    select signal_id, evidence_hash, reason, said_by, seq
    from disagreements
    where seq <= coalesce(getvariable('as_of_seq'), seq) and seq not in (select act_seq from undone_acts)
    qualify row_number() over (partition by signal_id, evidence_hash order by seq desc) = 1
),

final as (
    select
        signals_named.* exclude (columns, others),
        coalesce(hashed.evidence_hash, '') as evidence_hash,
        case when disagreed.seq is null then 'open' else 'silenced' end as state,
        disagreed.reason as silenced_because,
        disagreed.said_by as silenced_by,
        disagreed.seq as silenced_in,
        nullif(loads.unit, '') as unit,
        loads.file, loads.sheet, loads.loaded_at, loads.loaded_by
    from signals_named
    left join hashed on signals_named.id = hashed.id
    left join disagreed
        on signals_named.id = disagreed.signal_id and hashed.evidence_hash = disagreed.evidence_hash
    left join loads on signals_named.load_id = loads.load_id
)

select * from final
