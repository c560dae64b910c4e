-- One row per person of the people list and way to write the first and the last part of the name: "jp" and "lemaitre".
with worded as (
    select name_key, person, string_split(said, ' ') as words
    from people_plain
),

-- "maria jose fernandez lopez": of four words and more, two may be the first name, and two the last one.
cut as (
    select
        name_key, person, len(words) as many,
        unnest(
            [{'first_part': words[1], 'last_part': array_to_string(words[2:], ' ')},
                {'first_part': words[1], 'last_part': words[len(words)]}]
            || case when len(words) > 3 then
                [{'first_part': words[1] || ' ' || words[2], 'last_part': array_to_string(words[3:], ' ')},
                    {'first_part': words[1] || ' ' || words[2], 'last_part': words[3]},
                    {'first_part': words[1], 'last_part': words[3]}]
            else [] end, recursive := true
        )
    from worded
    where len(words) > 1
),

-- An alias of one word may stand before the last name, too.
also as (
    select lower(person) as person_key, strip_accents(name_key) as alias
    from people_listed
    where not regexp_matches(name_key, '[ @0-9]') and length(name_key) > 2
),

first_parts as (
    select name_key, person, many, last_part, first_part, false as is_called
    from cut
    union
    select name_key, person, many, last_part, split_part(first_part, '-', 1), true
    from cut
    where contains(first_part, '-')
    union
    select cut.name_key, cut.person, cut.many, cut.last_part, called.called, true
    from cut
    inner join people_called as called on cut.first_part = called.name
    union
    select cut.name_key, cut.person, cut.many, cut.last_part, also.alias, true
    from cut
    inner join also on lower(cut.person) = also.person_key and cut.first_part <> also.alias
),

final as (
    select distinct
        name_key, person, first_part, is_called,
        concat(left(first_part, 1), case
            when regexp_matches(first_part, '[- ]') then left(regexp_extract(first_part, '[- ](.+)$', 1), 1)
        end) as initials,
        unnest([
            last_part, replace(last_part, '-', ' '), replace(last_part, '-', ''), regexp_replace(last_part, '[-'']', ' ', 'g'),
            regexp_replace(last_part, '[-'']', '', 'g'), replace(last_part, '''', ''),
            replace(last_part, '''', chr(8217)), case when many > 2 then regexp_replace(last_part, '[-'' ]', '', 'g') end,
            regexp_replace(last_part, '^van de[nr]? ', 'vd ')
        ]) as last_part
    from first_parts
)

select * from final
