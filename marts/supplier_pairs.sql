-- One row per two vendors of the lists or names that are one: by the answer `seq`, by a number of the law, or by the name.
-- A number joins where one vendor of each of several lists has it: it tells nobody apart where two of one list have it,
-- nor where somebody said of two that they are apart.
with said as (
    select seq, answer, left_key, right_key, left_written, right_written from alias_standing where topic = 'vendor'
),

keyed as (
    select unnest([listed_vendor, 'name ' || written, 'id ' || registration, 'id ' || tax]) as key, listed_vendor, of_list
    from vendor_names
),

known as (
    select
        key, min(listed_vendor) as first_vendor, count(distinct listed_vendor) as vendors, count(distinct of_list) as lists,
        case when key like 'id %' then list(distinct listed_vendor) end as bearers
    from keyed
    where key is not null
    group by key
),

shared as (
    select key, first_vendor, unnest(bearers) as bearer from known where vendors > 1 and vendors = lists
),

torn as (
    select here.key
    from said
    inner join shared as here on said.left_key = here.bearer
    inner join shared as there on said.right_key = there.bearer and here.key = there.key
    where said.answer <> 'same'
),

keys as (
    select left_key as node, left_written as name_key from said
    union
    select right_key, right_written from said
),

final as (
    select left_key as node, right_key as other, seq, 0 as is_gone from said where answer = 'same'
    union all
    select bearer, first_vendor, null, 0
    from shared
    where bearer <> first_vendor and key not in (select key from torn)
    union all
    -- A vendor that left the lists is known by its name.
    select keys.node, keys.name_key, null, 1
    from keys
    left join known on keys.node = known.key
    where known.key is null and keys.node not like 'name %' and keys.node not like 'number %'
    union all
    -- A name that an answer is about stands for the one vendor of the lists that has it, unless somebody said it does not.
    select keys.name_key, known.first_vendor, null, 0
    from keys
    inner join known on keys.name_key = known.key and known.vendors = 1
    left join said on said.answer <> 'same' and least(said.left_key, said.right_key) = least(name_key, first_vendor)
        and greatest(said.left_key, said.right_key) = greatest(name_key, first_vendor)
    where said.seq is null
)

select * from final
