-- One row per vendor or security risk of the start lines, as a risk: how likely and how bad it is stays unknown.
with final as (
    select
        load_id, source_row, occurrence, row_hash, extra, feed, unit, as_of, file, sheet, loaded_at, loaded_by,
        item_key,
        start_line as risk_id,
        title,
        holding_up as description,
        case line_kind when 'vendor_risk' then 'vendor' else 'security' end as kind,
        owner,
        vendor_name as vendor_ids,
        cast(json_merge_patch(coalesce(raw, '{}'), json_object(
            'risk_id', raw ->> 'start_line', 'description', raw ->> 'holding_up', 'kind', raw ->> 'line_kind',
            'vendor_ids', raw ->> 'vendor_name'
        )) as varchar) as raw,
        cast(json_merge_patch(coalesce(origins, '{}'), json_object(
            'risk_id', line_cell, 'description', holding_cell, 'kind', kind_cell, 'vendor_ids', vendor_cell
        )) as varchar) as origins
    from start_lines
    where is_answered and line_kind in ('vendor_risk', 'security_risk')
)

select * from final
