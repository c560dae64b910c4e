-- One row per signal of one item, with the line in which it is shown: alone, or with others of its kind.
with lines as (
    select id as line_id, items as line_items, state, silenced_because, silenced_by, silenced_in, unnest(members) as one
    from signal_list
),

placed as (
    select
        one.id as id,
        min(line_id) as line_id,
        arg_min(line_items, line_id) as line_items,
        arg_min(state, line_id) as state,
        arg_min(silenced_because, line_id) as silenced_because,
        arg_min(silenced_by, line_id) as silenced_by,
        arg_min(silenced_in, line_id) as silenced_in
    from lines
    group by one.id
),

final as (
    select
        items.id, items.kind, items.severity, placed.state, items.subject, items.because, items.ask, items.amount,
        items.currency, items.money, items.threshold, items.subject_type, items.subject_id, items.table_name,
        items.evidence_hash,
        -- Which list a reader looks for it in: a right to decide beside the decisions, a gap in security beside the risks.
        case
            when items.table_name in ('decision_rights', 'approvals') then 'decisions'
            when items.table_name = 'security_register' then 'risks'
            when items.table_name in ('goals', 'key_results', 'dependencies') then 'initiatives'
            else items.table_name
        end as seen_with,
        placed.line_id, placed.line_items, placed.silenced_because, placed.silenced_by, placed.silenced_in,
        nullif(items.unit, '') as unit, items.feed, items.file, items.sheet, items.source_row, items.loaded_at,
        items.loaded_by, items.load_id
    from signal_items as items
    inner join placed on items.id = placed.id
)

select * from final
