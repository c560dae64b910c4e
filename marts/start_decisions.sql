-- One row per answered start line, as an open decision: the question given, else who owns it, else what we do about it.
with asked as (
    select
        *,
        coalesce(
            to_decide,
            case
                when owner is null then 'Who owns ' || rtrim(title, ' .?!') || '?'
                else 'What do we do about ' || rtrim(title, ' .?!') || ', and by when?'
            end
        ) as question
    from start_lines
    where is_answered
),

final as (
    select
        load_id, source_row, occurrence, row_hash, extra, feed, unit, as_of, file, sheet, loaded_at, loaded_by,
        item_key, company,
        -- Another question is another decision: what was decided about the old one is not said of the new one.
        'S' || regexp_extract(coalesce(start_line, ''), '[0-9]+$') || '-' || substr(md5(lower(question)), 1, 4)
            as decision_id,
        question,
        upper(line_kind[1]) || replace(line_kind[2:], '_', ' ') as domain,
        owner,
        'open' as status,
        due_date,
        case when line_kind = 'technology_bottleneck' then start_line end as unblocks,
        cast(json_merge_patch(coalesce(raw, '{}'), json_object(
            'question', raw ->> 'to_decide', 'domain', raw ->> 'line_kind', 'unblocks', raw ->> 'start_line'
        )) as varchar) as raw,
        cast(json_merge_patch(coalesce(origins, '{}'), json_object(
            'question', case when to_decide is null then title_cell else decide_cell end, 'domain', kind_cell,
            'unblocks', case when line_kind = 'technology_bottleneck' then line_cell end
        )) as varchar) as origins
    from asked
)

select * from final
