-- One row per thing whose owner left, or no longer acts for us, and that nobody took over.
with final as (
    select
        item_table as table_name, feed, thing_kind as subject_type, coalesce(thing_id, item_key) as subject_id,
        thing as subject,
        case when presses then 'high' when is_weighty then 'medium' else 'low' end as severity,
        concat(
            'its owner ', owner_now, coalesce(concat(' left on ', strftime(last_day, '%-d %b %Y')), ' is no longer here'),
            ', and nobody took over'
        ) as because,
        ask, amount, currency, money,
        concat('its owner left ', limits.owner_left_from_days, ' days ago or more') as threshold,
        load_id, source_row, [owner_column] as columns
    from ownership_gaps
    cross join limits
    where owner_state = 'no_longer_here'
        and coalesce(date_diff('day', last_day, cast(getvariable('today') as date)) >= limits.owner_left_from_days, true)
)

select * from final
