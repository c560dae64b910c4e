-- One row per finish that an initiative ever had, the first agreed first: from when to when, who said it, and where.
with final as (
    select
        moved.feed, moved.item_key, moved.subject, moved.step, moved.told_as, moved.said_on, moved.finish,
        moved.previous, moved.slip_days,
        coalesce(moved.slip_days > 0, false) as is_later,
        -- Between the first agreed day and the first list nobody knows when it moved.
        moved.previous is not null and moved.previously not like '%first agreed' or moved.told_as = 'update' as is_dated,
        moved.reason is not null and moved.slip_days > 0 as is_planned,
        moved.reason as planned_because,
        moved.said_by, moved.column_name, moved.load_id, moved.source_row,
        case when moved.told_as = 'correction' then 'corrected here' else concat_ws(
            ', ', loads.file, nullif(loads.sheet, ''), coalesce(
                moved.origins ->> ('$.' || moved.column_name), letters.letter || moved.source_row,
                'row ' || moved.source_row
            )
        ) end as place
    from initiative_moves_explained as moved
    left join loads on moved.load_id = loads.load_id
    left join load_columns as letters
        on moved.load_id = letters.load_id and moved.column_name = letters.column_name
)

select * from final
