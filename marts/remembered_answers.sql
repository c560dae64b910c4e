-- One row per answered question of a layout: the last answer that counts, who gave it and with which file.
with live as (
    select answers.seq, answers.layout, answers.question, answers.answer, acts.act, acts.who, acts.done_at, acts.content
    from answers
    inner join acts on answers.seq = acts.seq
    where answers.seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and answers.seq not in (select act_seq from undone_acts)
),

latest as (
    select *
    from live
    qualify row_number() over (partition by layout, question order by seq desc) = 1
),

final as (
    select
        layout, question, answer, seq, act,
        coalesce(content ->> '/table', '') as table_name,
        coalesce(content ->> '/heading', '') as heading,
        coalesce(content ->> '/file', '') as file,
        coalesce(content ->> '/sheet', '') as sheet,
        who, done_at
    from latest
    where answer <> '?' -- an answer taken back: the next file asks again
)

select * from final
