-- One row per blocked initiative: whether a person is named that it waits for, and whom of ours to ask about it.
with firms as (
    select distinct lower(trim(vendor_name)) as firm from vendors where load_id in (select load_id from counting_loads)
),

final as (
    select
        blocked.*,
        'initiative|' || blocked.feed || '|' || blocked.item_key as node,
        case when own.names = 'person' then own.person when sponsor.names = 'person' then sponsor.person end as known_ask,
        -- It waits for a person where the text reads as a name, and is no firm and no group.
        firms.firm is null and regexp_full_match(trim(blocked.waiting_on), '\p{Lu}[\p{L}.''-]*( \p{L}[\p{L}.''-]*){1,3}')
            and not regexp_matches(
                lower(blocked.waiting_on),
                '\b(team|group|committee|board|council|department|ltd|limited|gmbh|inc|llc|plc|ag|sa|bv|supplier|vendor)\b'
            ) as is_person_awaited
    from initiatives_blocked as blocked
    left join decision_names as own on blocked.owner = own.written
    left join decision_names as sponsor on blocked.sponsor = sponsor.written
    left join firms on lower(trim(blocked.waiting_on)) = firms.firm
)

select * from final
