-- One row per signal as it is shown: of one item, or of several of one kind that stand in one line; silenced ones alone.
with shown as (
    select * exclude (line, place, member, is_open, columns, others), 1 as items, [member] as members
    from signal_folding
    where line is null
    union all by name
    select
        lines.*,
        said.reason as silenced_because, said.said_by as silenced_by, said.seq as silenced_in
    from signal_lines as lines
    left join disagreed as said on lines.id = said.signal_id and lines.evidence_hash = said.evidence_hash
),

final as (
    select *, case when silenced_in is null then 'open' else 'silenced' end as state
    from shown
)

select * from final
