-- One row per text that stands for a name: what its words propose, and what of the people and vendor lists is in it.
with resolved as materialized (
    select * from people_resolved
),

judged as (
    select
        written, name_key, mail, proposed, because,
        strip_accents(replace(case when contains(name_key, '@') then split_part(name_key, '@', 1) else name_key end,
            'ß', 'ss')) as short_key,
        -- "with Norrbit", "run by the Norrbit people": a firm begins after these words.
        regexp_replace(
            trim(regexp_replace(replace(lower(written), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')),
            '^((is|now|currently) )?((\w+ )?(owned|led|run|managed|handled|held|operated|outsourced|provided|hosted) '
            || '(by|to) |(sits |lies |rests )?(with|at|by|bei|beim|mit|via|chez|con) |owner |resp )?(the |our )?', ''
        ) as firm_key
    from names_judged
),

met as (
    select
        judged.* exclude (firm_key),
        case when firms.is_whole or judged.proposed = 'unknown' then firms.firm end as firm,
        parts.firm as firm_inside, parts.parts, parts.others, mails.firm as firm_of_mail,
        begun.firm as firm_before,
        coalesce(
            own.name_key, by_mail.name_key,
            case when proposed in ('person', 'unknown') then short.name_key end,
            case when proposed in ('person', 'unknown', 'leaver') and parts.persons = 1 then parts.name_key end,
            case when near.persons = 1 then near.name_key end,
            case when proposed in ('team', 'committee', 'role', 'vendor') and within.persons = 1 and not within.is_joined
                then within.name_key end,
            case when proposed = 'acting_for_us' and within.persons = 1 and within.is_joined then within.name_key end
        ) as person_key,
        coalesce(near.persons > 1, false) as is_two,
        coalesce(within.is_joined and within.joined > 0 and within.others > 0, false) as is_joined,
        proposed = 'person' and alike.short_key is not null and person_key is null as is_alike,
        own.name_key is not null or by_mail.name_key is not null as is_certain
    from judged
    left join resolved as own on judged.name_key = own.name_key
    left join resolved as by_mail on judged.mail = by_mail.name_key
    left join people_short as short on judged.short_key = short.short_key
    left join people_parts as parts on judged.written = parts.written
    left join people_near as near on judged.written = near.written
    left join people_within as within on judged.written = within.written
    left join people_alike as alike on judged.short_key = alike.short_key
    left join people_mails as mails on judged.written = mails.written
    left join people_firms as firms on judged.firm_key = firms.firm_key
    left join people_firms as begun
        on string_split(judged.firm_key, ' ')[1] = begun.firm_key and contains(judged.firm_key, ' ')
),

-- Who it is not is no proposal either.
parted as (
    select distinct people_parted.name_key, listed.name_key as listed_key
    from people_parted
    left join resolved as others on people_parted.other = others.name_key
    inner join resolved as listed on lower(listed.person) = lower(coalesce(others.person, people_parted.other_name))
),

final as (
    select
        met.* replace (
            -- "W. Zhang" where the list has Wei and Wen: it cannot be told who that is.
            if(is_alike, 'unknown', met.proposed) as proposed,
            if(is_alike, 'it fits more than one person of the people list', met.because) as because
        ),
        meant.state, meant.person, meant.known_because, meant.last_day, meant.standing, meant.kind as listed_kind
    from met
    left join parted on met.name_key = parted.name_key and met.person_key = parted.listed_key
    left join resolved as meant on met.person_key = meant.name_key and parted.name_key is null
)

select * from final
