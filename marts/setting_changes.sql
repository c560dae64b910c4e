-- One row per change of a setting that counts: what it was before, who made it and when.
with live as (
    select settings_set.seq, settings_set.name, settings_set.value, acts.who, acts.done_at
    from settings_set
    inner join acts on settings_set.seq = acts.seq
    where settings_set.seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and settings_set.seq not in (select act_seq from undone_acts)
),

final as (
    select
        live.seq,
        live.name,
        coalesce(live.value, setting_defaults.value, '') as value,
        coalesce(lag(live.value) over (partition by live.name order by live.seq), setting_defaults.value, '') as was,
        live.who,
        live.done_at
    from live
    left join setting_defaults on live.name = setting_defaults.name
)

select * from final
