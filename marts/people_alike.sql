-- One row per short spelling that fits more than one person of the people list: "w zhang", "zhang", "thomas".
with listed as (
    select person, string_split(strip_accents(replace(name_key, 'ß', 'ss')), ' ') as words
    from people_listed
    where coalesce(kind, 'person') in ('person', 'vendor_staff') and contains(name_key, ' ')
),

ended as (
    select person, words[1] as first_one, words[len(words)] as last_one
    from listed
),

short as (
    select
        person,
        unnest([
            first_one, last_one, concat(left(first_one, 1), ' ', last_one), concat(last_one, ' ', left(first_one, 1)),
            concat(first_one, ' ', left(last_one, 1))
        ]) as short_key
    from ended
),

final as (
    select short_key, count(distinct lower(person)) as persons
    from short
    group by short_key
    having count(distinct lower(person)) > 1
)

select * from final
