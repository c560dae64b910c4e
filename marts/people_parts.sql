-- One row per text that stands for a name and part of it, between brackets, dashes, commas and "of": a firm, or a person.
with split as (
    select
        written,
        unnest(string_split_regex(
            lower(written), '[()\[\]<>;|:/@,\n]|\s-+\s|\s[–—]+\s|\s(of|from|at|via|c/o|bei|von|chez)\s'
        )) as part
    from names_judged
),

plain as (
    select
        written,
        trim(regexp_replace(replace(part, 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')) as firm_key,
        trim(strip_accents(replace(regexp_replace(part, '[."]', ' ', 'g'), 'ß', 'ss'))) as short_key
    from split
),

met as (
    select
        plain.written, plain.firm_key, people_firms.firm, people_firms.is_whole, people_short.name_key,
        count(*) over (partition by plain.written) as parts
    from plain
    left join people_firms on plain.firm_key = people_firms.firm_key
    left join people_short on regexp_replace(plain.short_key, '\s+', ' ', 'g') = people_short.short_key
    where plain.firm_key <> ''
),

final as (
    select
        written,
        max(parts) as parts,
        max(firm) as firm,
        coalesce(bool_or(is_whole), false) as is_firm,
        max(name_key) as name_key,
        count(distinct name_key) as persons,
        count(*) filter (firm is null and contains(firm_key, ' ')) as others
    from met
    group by written
)

select * from final
