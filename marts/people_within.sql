-- One row per text with a name of the people list in it, beside or joined to something else: who, and how many.
with split as (
    select
        written, false as is_all,
        unnest(string_split_regex(
            lower(written), '[()\[\]{}<>;|:=,+&/\n]|\s-+\s|\s[–—]+\s|\s(and|und|et|y|e|or|oder|ou|plus|with|mit|avec)\s'
        )) as part
    from names_judged
    union all
    select
        written, true as is_all,
        replace(regexp_replace(lower(written), '\s*[(\[{<].*$|\s[-–—]+\s.*$', ''), ',', ' ') as part
    from names_judged
    where contains(written, ',')
),

plain as (
    select
        written, is_all,
        trim(regexp_replace(
            strip_accents(replace(regexp_replace(part, '[."]', ' ', 'g'), 'ß', 'ss')), '\s+', ' ', 'g'
        )) as short_key
    from split
),

met as (
    select
        plain.*, people_short.name_key,
        regexp_matches(
            lower(plain.written), '[+&/;|\n]|\s(and|und|et|y|e|or|oder|ou|plus|with|mit|avec)\s'
        ) as is_joined
    from plain
    left join people_short on plain.short_key = people_short.short_key
    where plain.short_key <> ''
),

final as (
    select
        written, is_joined,
        max(name_key) filter (contains(short_key, ' ')) as name_key,
        count(distinct name_key) filter (contains(short_key, ' ')) as persons,
        -- A surname alone may be a word of the company: "Law & Compliance".
        count(distinct name_key) filter (contains(short_key, ' ') or starts_with(name_key, short_key || ' ')) as joined,
        count(*) filter (name_key is null and not is_all) as others
    from met
    group by written, is_joined
    having count(name_key) > 0
)

select * from final
