-- One row per running initiative and dimension: the colour that the records give, its words, and its cells.
-- Ownership says who answers, and is never a reason for another colour of the whole.
with owned as (
    select
        listed.feed, listed.item_key, 'ownership' as dimension,
        case
            when owned.owner_state is null then 'unrated'
            when owned.owner_state in ('one_person_confirmed', 'one_person_not_confirmed') then 'on_track'
            when owned.owner_state in ('nobody', 'no_longer_here') then 'off_track'
            else 'at_risk'
        end as colour,
        case owned.owner_state
            when 'nobody' then 'nobody owns it yet'
            when 'placeholder' then 'no name stands where its owner should'
            when 'no_longer_here' then concat(owned.owner, ' is no longer here')
            when 'team_or_several' then concat(owned.owner, ' is not one person')
            when 'vendor' then concat(owned.owner, ' is not one of us')
            when 'role' then concat(owned.owner, ' is a role, not a name')
            when 'one_person_confirmed' then concat(owned.owner_now, ' owns it')
            when 'one_person_not_confirmed' then concat(owned.owner_now, ' owns it')
            else 'its owner is not known'
        end as because,
        [{'load_id': listed.load_id, 'source_row': listed.source_row, 'column_name': 'owner'}] as proofs
    from initiative_list as listed
    left join ownership as owned
        on listed.load_id = owned.load_id and listed.source_row = owned.source_row
        and owned.item_table in ('initiatives', 'start')
    where not listed.is_over
),

final as (
    select *, 1 as place, true as is_material from initiative_evidence_schedule
    union all by name
    select *, 2 as place, true as is_material from initiative_evidence_cost
    union all by name
    select *, 3 as place, true as is_material from initiative_evidence_scope
    union all by name
    select *, 4 as place, true as is_material from initiative_evidence_risk
    union all by name
    select *, 5 as place, false as is_material from owned
)

select * from final
