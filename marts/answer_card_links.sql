-- One row per item and other item that it names or that names it, with how the other one stands; unknown where none fits.
with items as materialized (
    select * exclude (also, thing_sought, id_sought, also_sought) from search_items where item_table <> 'loads'
),

said as (
    select item_table, feed, item_key, unit, unnest(names) as told
    from items
),

-- A name of a person is one text, whatever stands between its words; of anything else a cell may name several.
split as (
    select
        item_table, feed, item_key, unit, told.relation, told.of_table,
        lower(trim(unnest(case
            when told.of_table = 'people' then [told.named] else regexp_split_to_array(told.named, '[;|\n]|,\s')
        end))) as named
    from said
    where told.named is not null
),

called as (
    select lower(thing_id) as called, item_table, feed, item_key, unit, 1 as place from items
    union all
    select lower(thing), item_table, feed, item_key, unit, 2 from items
    union all
    select lower(item_key), item_table, feed, item_key, unit, 3 from items
    union all
    select lower(written), 'people', null, person_key, null, 4 from search_names
),

linked as (
    select distinct
        split.item_table, split.feed, split.item_key, split.relation, split.named, called.item_table as other_table,
        called.feed as other_feed, called.item_key as other_key
    from split
    left join called
        on split.named = called.called
        and (called.item_table = split.of_table or split.of_table = ''
            or (split.of_table = 'people' and called.item_table = 'vendors'))
        and (called.item_table, called.item_key) is distinct from (split.item_table, split.item_key)
    where split.named <> ''
    qualify rank() over (
        partition by split.item_table, split.feed, split.item_key, split.relation, split.of_table, split.named
        order by called.item_table = 'people' desc, (called.unit is not distinct from split.unit) desc, called.place
    ) = 1
),

both_ways as (
    select *, true as is_named from linked
    union all
    select other_table, other_feed, other_key, relation, named, item_table, feed, item_key, false from linked
    where other_table is not null
),

final as (
    select
        both_ways.item_table as of_table, both_ways.feed as of_feed, both_ways.item_key as of_key,
        both_ways.relation, both_ways.is_named, both_ways.named,
        found.* exclude (names)
    from both_ways
    left join items as found
        on both_ways.other_table = found.item_table and both_ways.other_key = found.item_key
        and (both_ways.other_feed is not distinct from found.feed or found.item_table = 'people')
)

select * from final
