-- One row per technology bottleneck of the start lines, as an initiative: blocked where something holds it up.
with final as (
    select
        load_id, source_row, occurrence, row_hash, extra, feed, unit, as_of, file, sheet, loaded_at, loaded_by,
        item_key, company,
        start_line as initiative_id,
        title,
        owner,
        case when holding_up is null then 'unrated' else 'blocked' end as status,
        holding_up as blocker,
        to_decide as next_decision,
        vendor_name as vendor_ids,
        cast(json_merge_patch(coalesce(raw, '{}'), json_object(
            'initiative_id', raw ->> 'start_line', 'blocker', raw ->> 'holding_up',
            'next_decision', raw ->> 'to_decide', 'vendor_ids', raw ->> 'vendor_name'
        )) as varchar) as raw,
        cast(json_merge_patch(coalesce(origins, '{}'), json_object(
            'initiative_id', line_cell, 'blocker', holding_cell, 'next_decision', decide_cell,
            'vendor_ids', vendor_cell
        )) as varchar) as origins
    from start_lines
    where is_answered and line_kind = 'technology_bottleneck'
)

select * from final
