-- One row per thing that is owned by nobody, a committee, a team, a role, several or a vendor: not by one person (B3).
with doubled as (
    -- A vendor whose critical system has no owner either is the same story: the system tells it.
    select distinct lower(systems.vendor_id) as vendor_id, lower(systems.vendor_name) as vendor_name
    from ownership_gaps as gaps
    inner join systems_current as systems on gaps.load_id = systems.load_id and gaps.source_row = systems.source_row
    where gaps.item_table = 'systems' and gaps.presses
),

final as (
    select
        item_table as table_name, feed, thing_kind as subject_type, coalesce(thing_id, item_key) as subject_id,
        thing as subject,
        case
            when owner_state in ('committee', 'team', 'role', 'several_people') then case when is_critical then 'medium' else 'low' end
            when presses and thing_kind = 'vendor' and (
                lower(thing_id) in (select vendor_id from doubled) or lower(thing) in (select vendor_name from doubled)
            ) then 'medium'
            when presses then 'high'
            when is_weighty then 'medium'
            else 'low'
        end as severity,
        case owner_state
            when 'nobody' then 'it names no owner'
            when 'placeholder' then concat(split_part(owner_because, ':', 1), ' stands where its owner should')
            when 'committee' then concat('its owner is a committee: ', owner)
            when 'team' then concat('its owner is a team: ', owner)
            when 'role' then concat('its owner is a role, and nobody said who holds it: ', owner)
            when 'several_people' then concat('it names several as its owner: ', owner)
            when 'vendor' then concat('its owner is a vendor: ', owner)
            else concat('its owner works for a vendor: ', owner)
        end as because,
        ask, amount, currency, money,
        concat(
            'no one person of ours owns it; it presses where it is critical and at stake are ',
            format('{:,}', cast(owner_material_amount as bigint)), ' or more'
        ) as threshold,
        load_id, source_row,
        case when criticality is null then [owner_column] else [owner_column, 'criticality'] end as columns
    from ownership_gaps
    where thing_kind <> 'decision' and list_names_owners
        and owner_state in (
            'nobody', 'placeholder', 'committee', 'team', 'role', 'several_people', 'vendor', 'staff_of_a_vendor'
        )
)

select * from final
