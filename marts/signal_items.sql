-- One row per signal of one item: what it stands on as a hash, and whether somebody disagreed with the same evidence.
with hashed as (
    select
        id,
        md5(string_agg(
            concat_ws('|', column_name, coalesce(value, '')), ';' order by column_name, value, load_id, source_row
        )) as evidence_hash
    from signal_proofs
    group by id
),

final as (
    select
        signals_named.*,
        coalesce(hashed.evidence_hash, '') as evidence_hash,
        said.reason as silenced_because,
        said.said_by as silenced_by,
        said.seq as silenced_in,
        loads.unit, loads.file, loads.sheet, loads.loaded_at, loads.loaded_by
    from signals_named
    left join hashed on signals_named.id = hashed.id
    left join disagreed as said
        on signals_named.id = said.signal_id and coalesce(hashed.evidence_hash, '') = said.evidence_hash
    left join loads on signals_named.load_id = loads.load_id
)

select * from final
