-- One row per text that stands for a name: which of ten kinds it names, who that is, and why we say so.
with resolved as materialized (
    select * from people_resolved
),

judged as (
    select
        written, name_key, mail, proposed, because,
        strip_accents(replace(case when contains(name_key, '@') then split_part(name_key, '@', 1) else name_key end,
            'ß', 'ss')) as short_key,
        trim(regexp_replace(replace(lower(written), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')) as firm_key
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
            case when near.persons = 1 then near.name_key end
        ) as person_key,
        coalesce(near.persons > 1, false) as is_two,
        own.name_key is not null or by_mail.name_key is not null as is_certain
    from judged
    left join resolved as own on judged.name_key = own.name_key
    left join resolved as by_mail on judged.mail = by_mail.name_key
    left join people_short as short on judged.short_key = short.short_key
    left join people_parts as parts on judged.written = parts.written
    left join people_near as near on judged.written = near.written
    left join people_mails as mails on judged.written = mails.written
    left join people_firms as firms on judged.firm_key = firms.firm_key
    left join people_firms as begun
        on string_split(judged.firm_key, ' ')[1] = begun.firm_key and contains(judged.firm_key, ' ')
),

known as (
    select
        met.*, meant.state, meant.person, meant.known_because, meant.last_day, meant.standing, meant.kind as listed_kind
    from met
    left join resolved as meant on met.person_key = meant.name_key
),

final as (
    select
        written, name_key, person, last_day, standing, known_because, is_certain, state, proposed, because,
        coalesce(firm, firm_inside, firm_of_mail, firm_before) as firm,
        case
            when is_certain and state = 'namesakes' then 'unknown'
            when is_certain and state = 'team' and listed_kind = 'committee' then 'committee'
            when is_certain and state in ('team', 'role') then state
            when is_certain and state = 'vendor' then 'acting_for_us'
            when is_certain and state = 'gone' then 'leaver'
            when is_certain then 'person'
            when is_two then 'several'
            when proposed = 'placeholder' then 'placeholder'
            when firm is not null then 'vendor'
            when firm_inside is not null and proposed in ('person', 'acting_for_us') and others = 0 and state is null
                then 'vendor'
            when firm_inside is not null and parts > 1 and state = 'person' and proposed = 'several' then 'several'
            when firm_inside is not null and proposed in ('person', 'several', 'acting_for_us') and others > 0
                then 'acting_for_us'
            when firm_inside is not null and proposed = 'unknown' and parts > 1 then 'acting_for_us'
            when firm_inside is not null and proposed in ('team', 'vendor') then 'vendor'
            when firm_of_mail is not null then case when proposed = 'team' then 'vendor' else 'acting_for_us' end
            when state = 'person' then 'person'
            when state = 'gone' then 'leaver'
            when state = 'vendor' then 'acting_for_us'
            when firm_before is not null and proposed in ('team', 'unknown', 'person') then 'vendor'
            else coalesce(proposed, 'unknown')
        end as owner_kind
    from known
)

select * from final
