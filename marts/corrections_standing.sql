-- One row per correction that is shown in place of what the list says: the newest of its cell that nothing has ended.
with live as (
    select *
    from corrections
    where seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and seq not in (select act_seq from undone_acts)
    qualify row_number() over (partition by table_name, feed, item_key, column_name order by seq desc) = 1
),

final as (
    select
        live.seq, live.table_name, live.feed, live.item_key, live.column_name, live.value,
        coalesce(heard.source_text, live.source_text, '') as source_text
    from live
    left join corrections_heard as heard on live.seq = heard.correction_seq
    where not coalesce(heard.agreed or heard.was_taken or heard.heard = 'third', false)
)

select * from final
