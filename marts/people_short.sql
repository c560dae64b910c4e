-- One row per short or plain spelling that means exactly one person of the people list: "M. Okafor", "okafor", "mokafor".
with listed as (
    select
        name_key,
        person,
        strip_accents(replace(name_key, 'ß', 'ss')) as plain,
        strip_accents(replace(replace(replace(replace(name_key, 'ß', 'ss'), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue')) as spelled
    from people_listed
    where coalesce(kind, 'person') in ('person', 'vendor_staff') and namesakes = 1 and not contains(name_key, '@')
),

worded as (
    select name_key, person, plain as said, string_split(plain, ' ') as words
    from listed
    union
    select name_key, person, spelled as said, string_split(spelled, ' ') as words
    from listed
),

ended as (
    select name_key, person, said, words[1] as first_one, words[len(words)] as last_one
    from worded
    where len(words) > 1
),

short as (
    select
        person, name_key,
        unnest([
            said, concat(first_one, ' ', last_one), concat(last_one, ' ', first_one), last_one, first_one,
            concat(left(first_one, 1), ' ', last_one), concat(first_one, ' ', left(last_one, 1)),
            concat(last_one, ' ', left(first_one, 1)), concat(left(first_one, 1), last_one),
            concat(last_one, left(first_one, 1)), concat(first_one, '.', last_one), concat(first_one, '_', last_one),
            concat(left(first_one, 1), '.', last_one), concat(last_one, '.', first_one),
            concat(first_one, left(last_one, 1))
        ]) as short_key
    from ended
),

final as (
    select short_key, max(name_key) as name_key, max(person) as person
    from short
    where length(short_key) > 2
    group by short_key
    having count(distinct lower(person)) = 1
)

select * from final
