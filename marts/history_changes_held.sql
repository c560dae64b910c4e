-- One row per total of a closed period that an act changed, with who changed it, when, and the reason given.
with final as (
    select
        history_changes.seq, history_changes.period, history_changes.currency,
        history_changes.before_amount, history_changes.after_amount, history_changes.reason,
        acts.act, acts.who as changed_by, acts.done_at as changed_at
    from history_changes
    inner join acts on history_changes.seq = acts.seq
    where history_changes.seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
)

select * from final
