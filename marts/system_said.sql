-- One row per name or number by which a list may call a system of IT's lists, the unit of that list and the system: the record
-- of it that stays, where an answer made several of them one.
with ones as (
    select node, name_key from system_ones
),

named as (
    select * from system_stays
),

-- A list may say the name where another says the number, or the other way round.
final as (
    select name_key as system_key, unit, listed_system from named where name_key is not null
    union
    select number_key, unit, listed_system from named where number_key is not null
    union
    select 'name ' || trim(regexp_replace(substr(number_key, 8), '[^\p{L}\p{N}]+', ' ', 'g')), unit, listed_system
    from named
    where number_key is not null
    union
    select ones.node, named.unit, named.listed_system
    from ones
    inner join named on ones.name_key = named.name_key
)

select * from final
