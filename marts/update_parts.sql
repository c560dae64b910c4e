-- One row per text of an update and part that it has: its points, and the places of the text that give it.
with spans as (
    select written, unnest(spans, recursive := true)
    from updates_judged
    where written in (select told from update_told)
),

final as (
    select
        spans.written, spans.part, max(spans.points) as points,
        list(
            {'starts': spans.starts, 'ends': spans.ends} order by spans.starts, spans.ends
        ) filter (spans.ends > spans.starts) as places
    from spans
    left join update_names on spans.needs = update_names.word
    where spans.needs is null or update_names.word is not null
    group by spans.written, spans.part
)

select * from final
