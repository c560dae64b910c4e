-- One row per thing that somebody should own: who that is, whether it is one person who is here, and why we say so.
with vendors_named as (
    select distinct lower(trim(vendor_name)) as name
    from vendors
    where load_id in (select load_id from counting_loads)
),

known as (
    select
        things.*,
        judged.proposed, judged.because as proposed_because,
        vendors_named.name is not null as is_vendor,
        resolved.state, resolved.person, resolved.known_because, resolved.last_day
    from ownership_things as things
    left join names_judged as judged on things.owner = judged.written
    left join vendors_named on lower(trim(things.owner)) = vendors_named.name
    left join people_resolved as resolved
        on coalesce(judged.name_key, lower(trim(things.owner))) = resolved.name_key
),

stated as (
    select
        known.*,
        case
            -- A text that means "nobody yet" is not kept as a value; the cell still says it.
            when coalesce(trim(owner), '') = '' then case when owner_text <> '' then 'placeholder' else 'nobody' end
            when state = 'person' then 'one_person_confirmed'
            when state = 'gone' then 'no_longer_here'
            when state = 'team' then 'team_or_several'
            when state in ('role', 'vendor') then state
            when is_vendor then 'vendor'
            when proposed = 'placeholder' then 'placeholder'
            when proposed in ('team', 'committee', 'several') then 'team_or_several'
            when proposed in ('role', 'vendor') then proposed
            else 'one_person_not_confirmed'
        end as owner_state
    from known
),

final as (
    select
        stated.* exclude (proposed, proposed_because, is_vendor, state, person, known_because, owner_text),
        case
            when owner_state in ('nobody', 'placeholder') then 'No owner yet'
            when state in ('person', 'gone', 'vendor') then person
            else owner
        end as owner_now,
        case
            when owner_state = 'nobody' then 'the list names nobody'
            when owner is null then concat(owner_text, ': it stands where a name should')
            when state in ('person', 'gone', 'team', 'role', 'vendor', 'namesakes')
                then concat(owner, ': ', known_because)
            when is_vendor then concat(owner, ': it is on a vendor list')
            when owner_state = 'one_person_not_confirmed'
                then concat(owner, ': ', coalesce(proposed_because, 'nobody has read it yet'), ', confirmed by nobody')
            else concat(owner, ': ', proposed_because)
        end as owner_because
    from stated
)

select * from final
