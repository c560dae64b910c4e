-- One row per short or plain spelling that means exactly one person of the people list: "M. Okafor", "okafor", "mokafor".
with worded as (
    select name_key, person, said, string_split(said, ' ') as words
    from people_plain
),

ended as (
    select name_key, person, said, words[1] as first_one, words[len(words)] as last_one, words
    from worded
    where len(words) > 1
),

short as (
    select
        person, name_key, false as is_called,
        unnest([
            said, last_one, first_one, concat(first_one, ' ', left(last_one, 1)), concat(left(first_one, 1), last_one),
            concat(last_one, left(first_one, 1)), concat(first_one, '.', last_one), concat(first_one, '_', last_one),
            concat(left(first_one, 1), '.', last_one), concat(last_one, '.', first_one),
            concat(first_one, left(last_one, 1)),
            -- "hoa nguyen thi", "fernandez lopez maria jose": the words from another one on.
            array_to_string(words[2:] || words[:1], ' '), array_to_string(words[3:] || words[:2], ' '),
            case when len(words) = 3 then concat(left(words[1], 1), ' ', left(words[2], 1), ' ', last_one) end
        ]) as short_key
    from ended
    union all
    select
        person, name_key, is_called,
        unnest(
            [concat(first_part, ' ', last_part), concat(last_part, ' ', first_part)]
            || case when not is_called then [
                concat(replace(first_part, '-', ' '), ' ', last_part), concat(replace(first_part, '-', ''), ' ', last_part),
                concat(left(first_part, 1), ' ', last_part), concat(last_part, ' ', left(first_part, 1)),
                concat(left(first_part, 1), replace(last_part, ' ', '')), concat(initials, ' ', last_part),
                concat(left(initials, 1), ' ', right(initials, 1), ' ', last_part),
                concat(left(initials, 1), ' -', right(initials, 1), ' ', last_part)
            ] else [] end
        ) as short_key
    from people_spellings
),

-- Who is listed under a name is meant by it, before somebody who is only called so.
meant as (
    select *
    from short
    where length(short_key) > 2
    qualify is_called = bool_and(is_called) over (partition by short_key)
),

final as (
    select short_key, max(name_key) as name_key, max(person) as person
    from meant
    group by short_key
    having count(distinct lower(person)) = 1
)

select * from final
