-- One row per act of the journal up to this sequence: what was done, by whom, and whether it still counts.
with acted as (
    select seq, done_at, who, verified, act, subject, content
    from acts
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
),

undoing as (
    select undone.act_seq, max(undone.seq) as seq
    from undone
    inner join undone_acts on undone.act_seq = undone_acts.act_seq
    where undone.seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
    group by undone.act_seq
),

final as (
    select
        acted.seq,
        acted.done_at,
        cast(acted.done_at as date) as done_on,
        acted.who,
        acted.verified,
        upper(left(acted.act, 1)) || replace(substr(acted.act, 2), '_', ' ') as kind,
        acted.subject as says,
        case when undoing.seq is null then 'counts' else 'undone' end as standing,
        undoing.seq as undone_by,
        coalesce(acted.content ->> '$.reason', acted.content ->> '$.history.reason') as reason,
        acted.content ->> '$.table' as table_name,
        acted.content ->> '$.file' as file,
        cast(acted.content ->> '$.rows' as bigint) as rows_left,
        acted.content ->> '$.sha256' as sha256
    from acted
    left join undoing on acted.seq = undoing.act_seq
)

select * from final
