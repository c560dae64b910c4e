-- One row per setting that was changed: its value now and the act that set it; one that went back is not here.
with live as (
    select seq, name, value
    from settings_set
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and seq not in (select act_seq from undone_acts)
),

latest as (
    select name, arg_max({'value': value}, seq).value as value, max(seq) as seq
    from live
    group by name
),

final as (
    select * from latest
    where value is not null
)

select * from final
