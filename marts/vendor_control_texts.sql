-- One row per text that stands for a name and means a vendor of the lists, or somebody who works for it.
with keys as (
    select vendor_key, listed_vendor
    from vendor_keys
    where unit = '*' and listed_vendor is not null
),

employed as (
    select name_key, employer
    from people_resolved
    where employer is not null and state in ('vendor', 'gone')
),

said as (
    select texts.written, texts.written as firm, false as is_staff, 1 as place
    from ownership_texts as texts
    union all
    select texts.written, texts.firm, texts.owner_kind = 'acting_for_us', 2
    from ownership_texts as texts
    where texts.firm is not null and texts.owner_kind in ('vendor', 'acting_for_us')
    union all
    select texts.written, employed.employer, true, 3
    from ownership_texts as texts
    inner join employed on texts.name_key = employed.name_key
),

final as (
    select said.written, keys.listed_vendor, said.firm, said.is_staff
    from said
    inner join keys
        on keys.vendor_key
        = 'name ' || trim(regexp_replace(replace(lower(said.firm), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g'))
    qualify row_number() over (partition by said.written order by said.place) = 1
)

select * from final
