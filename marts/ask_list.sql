-- One row per thing that lacks something of its ownership: what, whom to ask, and the blank to be filled.
with lists as (
    select distinct item_table, feed
    from ownership
    where backup_owner is not null
),

lacking as (
    select gaps.*,
        case
            when owner_state in ('nobody', 'placeholder') and list_names_owners then 'an owner'
            when owner_state = 'no_longer_here' then 'a new owner'
            when owner_state in ('team', 'committee', 'several_people', 'role', 'vendor', 'staff_of_a_vendor')
                then 'one person as owner'
            when owner_state = 'name_not_known' then 'who the owner is'
            when is_critical and backup_owner is null and lists.feed is not null then 'a backup owner'
        end as missing
    from ownership_gaps as gaps
    left join lists on gaps.item_table = lists.item_table and gaps.feed = lists.feed
),

heads as (
    select person, max(function) as function
    from people_heads
    where is_here
    group by person
),

final as (
    select
        lacking.ask, heads.function, lacking.thing_kind, lacking.thing_id, lacking.thing, lacking.missing,
        lacking.owner_now, lacking.owner_because as because, lacking.ask_because, lacking.criticality,
        null::varchar as answer,
        lacking.item_table, lacking.feed, lacking.item_key, lacking.unit, lacking.file, lacking.sheet,
        lacking.source_row, lacking.loaded_at, lacking.loaded_by, lacking.load_id, lacking.raw, lacking.origins
    from lacking
    left join heads on lacking.ask = heads.person
    where lacking.missing is not null
)

select * from final
