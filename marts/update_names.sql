-- One row per word of the name of a person or vendor that the lists name: a text that says it names somebody.
with named as (
    select name_key as name, false as is_vendor
    from people_known
    where proposed = 'person' or state in ('person', 'gone')
    union all
    select written, true
    from vendor_names
),

words as (
    select is_vendor, unnest(case when is_vendor then string_split(name, ' ')[1:1] else string_split(name, ' ') end) as word
    from named
),

final as (
    select distinct word
    from words
    where length(word) >= case when is_vendor then 5 else 3 end
)

select * from final
