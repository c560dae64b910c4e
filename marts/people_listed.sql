-- One row per name that the people list knows: by full name, e-mail or alias; whichever unit sent the list.
with lists as (
    select
        load_id, feed, partial, as_of, file,
        row_number() over (partition by feed, partial order by as_of desc nulls last, load_id desc) as place
    from counting_loads
    where table_name = 'people' and load_id not in (select load_id from retired_loads)
),

newest as (
    select feed, as_of, load_id
    from lists
    where not partial and place = 1
),

members as (
    select
        people.*,
        lists.file,
        coalesce(lower(email), lists.feed || ' ' || person_id, lower(full_name)) as who,
        coalesce(full_name, nullif(concat_ws(' ', first_name, last_name), ''), email, person_id) as person
    from people
    inner join lists on people.load_id = lists.load_id
    left join newest on lists.feed = newest.feed
    where newest.load_id is null
        or lists.load_id = newest.load_id
        or (lists.partial and (lists.as_of, lists.load_id) > (newest.as_of, newest.load_id))
    qualify dense_rank() over (
        partition by lists.feed, coalesce(person_id, lower(email), lower(full_name))
        order by lists.as_of desc nulls last, lists.load_id desc
    ) = 1
),

spelled as (
    select
        members.*,
        trim(unnest(
            [full_name, email, case when length(person_id) > 2 then person_id end,
                case when last_name is not null then concat_ws(' ', first_name, last_name) end]
            || string_split_regex(coalesce(aliases, ''), '[;|\n]')
        )) as written
    from members
),

keyed as (
    select
        -- A list without a kind may hold a committee or a mailbox all the same: its words say so. Whoever has a
        -- manager is a person, though: Christine Board, Harriet Law.
        spelled.* replace (
            coalesce(kind, case
                when manager is null and coalesce(named.proposed, judged.proposed) in ('team', 'committee')
                    then coalesce(named.proposed, judged.proposed)
            end) as kind
        ),
        coalesce(judged.name_key, lower(spelled.written)) as name_key
    from spelled
    left join names_judged as judged on spelled.written = judged.written
    -- An id says nothing: the name beside it does.
    left join names_judged as named on spelled.person = named.written and spelled.written = spelled.person_id
    where spelled.written <> ''
),

final as (
    select
        name_key, person, kind, active_from, active_to, employer_vendor, file, load_id, source_row,
        count(distinct who) over (partition by name_key) as namesakes
    from keyed
    qualify row_number() over (
        partition by name_key order by active_to desc nulls first, load_id desc, source_row, person
    ) = 1
)

select * from final
