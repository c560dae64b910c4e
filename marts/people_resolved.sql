-- One row per name that the people list or an answer given here explains: who it is on the day of reading, and why.
-- A name that somebody said is another one is whoever that other one is.
with explained as (
    select * from people_explained
),

-- A name that is explained stands for the others, else what was never said to be another, else what was said last.
picked as (
    select
        groups.name_key, max(groups.seq) as seq, max(groups.said_by) as said_by, max(groups.said_at) as said_at,
        arg_min({'stays': groups.other, 'name': groups.other_name}, (
            case when known.name_key is null then 1 else 0 end, groups.is_left, -groups.other_seq, groups.other
        )) as one
    from people_groups as groups
    left join explained as known on groups.other = known.name_key and known.state <> 'namesakes'
    group by groups.name_key
),

-- What was said of a name alone after it was said to be another one rules.
ones as (
    select picked.* exclude (one), picked.one['stays'] as stays, picked.one['name'] as stays_name
    from picked
    left join explained on picked.name_key = explained.name_key
    where coalesce(explained.seq < picked.seq, true)
),

judged as (
    select name_key, max(proposed) as proposed from names_judged group by name_key having count(distinct proposed) = 1
),

-- Where nobody explained the name that stays, the answer itself says that all of them are one person, unless its words
-- say that it is a team or a role.
answered as (
    select
        explained.* replace (
            ones.name_key as name_key, ones.seq as seq, ones.said_by as said_by, ones.said_at as said_at,
            'confirmed_here' as standing,
            concat('the same as ', ones.stays_name, ', said ', ones.said_by, ' in act ', ones.seq, '; ', explained.known_because)
                as known_because
        )
    from ones
    inner join explained on ones.stays = explained.name_key
    where ones.name_key <> ones.stays
    union all by name
    select
        ones.name_key, ones.seq, 'one_person' as said, ones.said_by, ones.said_at, true as has_begun, ones.stays_name as person,
        1 as namesakes,
        case when judged.proposed in ('team', 'committee') then 'team' when judged.proposed = 'role' then 'role' else 'person' end
            as state,
        'confirmed_here' as standing,
        concat('one with ', ones.stays_name, ', said ', ones.said_by, ' in act ', ones.seq) as known_because
    from ones
    left join judged on ones.stays = judged.name_key
    anti join explained on ones.stays = explained.name_key
),

-- Who somebody said it is not, it is not, whatever the list says.
parted as (
    select people_parted.name_key, lower(coalesce(explained.person, people_parted.other_name)) as person_key
    from people_parted
    left join explained on people_parted.other = explained.name_key
),

final as (
    select explained.*
    from explained
    anti join answered on explained.name_key = answered.name_key
    anti join parted on explained.name_key = parted.name_key and lower(explained.person) = parted.person_key
    union all by name
    select * from answered
)

select * from final
