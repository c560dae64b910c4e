-- One row per thing that somebody should own: who that is, whether it is one person who is here, and why we say so.
with known as (
    select
        things.*,
        texts.owner_kind as text_kind, texts.person, texts.known_because, texts.is_certain, texts.standing,
        texts.proposed, texts.firm, texts.because as words_because, texts.state,
        case when texts.owner_kind = 'leaver' or texts.state = 'person' then texts.last_day end as last_day
    from ownership_things as things
    left join ownership_texts as texts on things.owner = texts.written
),

stated as (
    select
        known.*,
        -- A text that means "nobody yet" is not kept as a value; the cell still says it.
        case
            when coalesce(trim(owner), '') = '' then case when owner_text <> '' then 'placeholder' else 'nobody' end
            else coalesce(text_kind, 'unknown')
        end as owner_kind
    from known
),

owned as (
    select
        stated.*,
        case
            when owner_kind = 'person' and is_certain and standing <> 'not_confirmed' then 'one_person_confirmed'
            when owner_kind = 'person' then 'one_person_not_confirmed'
            when owner_kind = 'unknown' and (text_kind is null or proposed = 'person' or state is not null)
                then 'one_person_not_confirmed'
            when owner_kind = 'unknown' then 'name_not_known'
            when owner_kind = 'leaver' then 'no_longer_here'
            when owner_kind = 'acting_for_us' then 'staff_of_a_vendor'
            when owner_kind = 'several' then 'several_people'
            else owner_kind
        end as owner_state
    from stated
),

final as (
    select
        owned.* exclude (
            text_kind, person, known_because, is_certain, standing, proposed, firm, words_because, state, owner_text
        ),
        case
            when owner_kind in ('nobody', 'placeholder') then 'No owner yet'
            when is_certain and state in ('person', 'gone', 'vendor') then person
            when owner_kind = 'leaver' then coalesce(person, owner)
            else owner
        end as owner_now,
        case
            when owner_kind = 'nobody' then 'the list names nobody'
            when owner is null then concat(owner_text, ': it stands where a name should')
            when is_certain then concat(owner, ': ', known_because)
            when owner_kind = 'vendor' and firm is not null then concat(owner, ': ', firm, ' is on a vendor list')
            when owner_kind = 'acting_for_us' and firm is not null
                then concat(owner, ': of ', firm, ', which is on a vendor list')
            when person is not null and owner_kind <> 'several' then concat(
                owner, ': may be ', person, ' (', known_because, ')', if(owner_kind = 'person', ', confirmed by nobody', '')
            )
            when owner_kind = 'unknown' and proposed = 'person'
                then concat(owner, ': it reads as the name of one person, who is not on the people list')
            when owner_state = 'one_person_not_confirmed'
                then concat(owner, ': ', coalesce(words_because, 'nobody has read it yet'), ', confirmed by nobody')
            else concat(owner, ': ', coalesce(words_because, 'it is not a name that is known'))
        end as owner_because
    from owned
)

select * from final
