-- One row per system about which somebody else than its owner decides (B8): the owner answers for what others decide.
with final as (
    select
        gaps.item_table as table_name, gaps.feed, gaps.thing_kind as subject_type,
        coalesce(gaps.thing_id, gaps.item_key) as subject_id, gaps.thing as subject,
        case when gaps.is_critical then 'medium' else 'low' end as severity,
        concat(gaps.owner_now, ' owns it, and ', gaps.actual_decider, ' really decides about it') as because,
        gaps.ask, gaps.amount, gaps.currency, gaps.money,
        'who decides is somebody else than the owner' as threshold,
        gaps.load_id, gaps.source_row, ['owner', 'actual_decider'] as columns
    from ownership_gaps as gaps
    inner join ownership_texts as owners on gaps.owner = owners.written
    inner join ownership_texts as deciders on gaps.actual_decider = deciders.written
    where gaps.owner_state in ('one_person_confirmed', 'one_person_not_confirmed')
        and deciders.owner_kind not in ('placeholder', 'unknown')
        and lower(coalesce(deciders.person, deciders.name_key)) <> lower(coalesce(owners.person, owners.name_key))
)

select * from final
