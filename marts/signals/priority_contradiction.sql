-- One row per initiative whose ranks say opposite things: a must of low importance, a "will not" that goes on (M17).
with final as (
    select
        'initiatives' as table_name, listed.feed, 'initiative' as subject_type,
        coalesce(listed.initiative_id, listed.item_key) as subject_id, listed.subject,
        case when listed.moscow = 'wont' and listed.actual_cost > 0 then 'medium' else 'low' end as severity,
        case
            when listed.moscow = 'wont' then concat(
                'it is not to be done now, but ',
                case when listed.status = 'unrated' then 'is not stopped' else 'is reported ' || replace(listed.status, '_', ' ') end,
                case when listed.actual_cost > 0 then ' and has cost money' else '' end
            )
            when listed.moscow = 'must' then 'it is a must, but of low importance'
            else 'it is of the first priority, but of low importance'
        end as because,
        stakes.ask, stakes.amount, stakes.currency, stakes.money,
        'must or first priority with low importance; will not while it runs or costs money' as threshold,
        listed.load_id, listed.source_row, ['moscow', 'priority', 'importance', 'status', 'actual_cost'] as columns
    from initiative_list as listed
    inner join initiative_stakes as stakes on listed.feed = stakes.feed and listed.item_key = stakes.item_key
    where not listed.is_over
        and (
            (coalesce(listed.moscow = 'must', listed.priority = '1') and listed.importance = 'low')
            or (
                listed.moscow = 'wont' and listed.status not in ('on_hold', 'not_started')
                and (listed.status <> 'unrated' or listed.actual_cost > 0)
            )
        )
)

select * from final
