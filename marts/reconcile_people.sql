-- One row per spelling of a person's name and person that it may be, of whom nobody said so: one of the people list, or one
-- whom the lists write out in full.
with spelled as (
    select
        name_key, arg_max(written, (records, written)) as name, string_agg(distinct list, '; ' order by list) as lists,
        max(load_id) as load_id, arg_max(source_row, load_id) as source_row, arg_max(column_name, load_id) as column_name
    from person_mentions
    where not is_certain and list <> 'other'
    group by name_key
),

proposed as (
    select name_key, max(person) as person from ownership_texts
    where owner_kind = 'person' and not is_certain and person is not null
    group by name_key
),

listed as (
    select person, max(load_id) as load_id, arg_max(source_row, load_id) as source_row from people_listed group by person
),

-- Nobody of the people list is meant: a name in full of which another one is the short form, and the only one.
worded as (
    select spelled.name_key, string_split(strip_accents(replace(spelled.name_key, 'ß', 'ss')), ' ') as words
    from spelled
    anti join proposed on spelled.name_key = proposed.name_key
),

short as (
    select name_key, unnest([
        concat(left(words[1], 1), ' ', words[len(words)]), concat(words[len(words)], ' ', left(words[1], 1)),
        concat(words[len(words)], ' ', words[1]), concat(words[1], ' ', words[len(words)])
    ]) as short_key
    from worded
    where len(words) > 1 and length(words[1]) > 1 and length(words[len(words)]) > 1
),

meant as (
    select short_key, min(name_key) as name_key from short group by short_key having count(distinct name_key) = 1
),

written_short as (
    select worded.name_key, meant.name_key as other_key
    from worded
    inner join meant on array_to_string(worded.words, ' ') = meant.short_key and worded.name_key <> meant.name_key
    anti join people_parted as parted on worded.name_key = parted.name_key and meant.name_key = parted.other
    qualify row_number() over (partition by worded.name_key order by meant.name_key) = 1
),

final as (
    select spelled.name_key as left_key, spelled.name as left_name, spelled.lists as left_lists, spelled.load_id as left_load_id,
        spelled.source_row as left_source_row, spelled.column_name as left_column_name, proposed.person as right_name,
        lower(proposed.person) as right_key, 'people' as right_lists, listed.load_id as right_load_id,
        listed.source_row as right_source_row, 'full_name' as right_column_name, 90 as score,
        concat('it may be ', proposed.person, ' of the people list') as reason
    from spelled
    inner join proposed on spelled.name_key = proposed.name_key
    inner join listed on proposed.person = listed.person
    union all
    select lefts.name_key, lefts.name, lefts.lists, lefts.load_id, lefts.source_row, lefts.column_name, rights.name,
        rights.name_key, rights.lists, rights.load_id, rights.source_row, rights.column_name, 80,
        'the one may be the other, written shorter'
    from written_short
    inner join spelled as lefts on written_short.name_key = lefts.name_key
    inner join spelled as rights on written_short.other_key = rights.name_key
)

select * from final
