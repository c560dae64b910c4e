-- One row per person of the people list and name written with plain letters: "moeller" and "moller", "ostergaard".
with listed as (
    select name_key, person, replace(name_key, 'ß', 'ss') as told
    from people_listed
    where coalesce(kind, 'person') in ('person', 'vendor_staff') and namesakes = 1 and not contains(name_key, '@')
),

spelled as (
    select
        name_key, person,
        unnest([
            told, replace(replace(translate(told, 'øłđð', 'oldd'), 'æ', 'ae'), 'œ', 'oe'),
            replace(replace(replace(replace(replace(told, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ø', 'oe'), 'æ', 'ae')
        ]) as said
    from listed
),

final as (
    select distinct name_key, person, strip_accents(said) as said
    from spelled
)

select * from final
