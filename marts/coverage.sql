-- One row per thing that somebody should own, but decisions: whether one person who is here owns it, and its spend.
with final as (
    select
        gaps.thing_kind, gaps.thing, gaps.thing_id, gaps.criticality, gaps.owner_state, gaps.owner_now,
        gaps.owner_because,
        case
            when owner_state in ('one_person_confirmed', 'one_person_not_confirmed') then 'yes'
            when owner_state = 'name_not_known' or not list_names_owners then 'unknown'
            else 'no'
        end as one_person,
        gaps.spend, gaps.spend_currency,
        gaps.item_table, gaps.feed, gaps.item_key, gaps.unit, gaps.file, gaps.sheet, gaps.source_row, gaps.loaded_at,
        gaps.loaded_by, gaps.load_id, gaps.raw, gaps.origins, gaps.owner
    from ownership_gaps as gaps
    where gaps.thing_kind <> 'decision'
)

select * from final
