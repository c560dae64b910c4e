-- One row per side (now, before) and item that does not say the same on both; `pair_key` is what the sides are paired by.
with twins as (
    select
        *,
        row_number() over (
            partition by side, table_name, stream, item_key, cells::varchar order by feed, load_id, source_row
        ) as twin
    from item_corrected
),

-- What is said in the same words on both sides has not changed, wherever it stands in its list.
differing as (
    select *
    from twins
    qualify count(*) over (partition by table_name, stream, item_key, cells::varchar, twin) = 1
),

alone as (
    select
        *,
        count(*) over (partition by table_name, stream, item_key) = 1 and not coalesce(is_log, false) as is_alone,
        case when lower(subject) <> lower(item_key) then lower(trim(subject)) end as called,
        map_from_entries(list_filter(
            map_entries(cells), lambda each: each.value is not null and not list_contains(identity, each.key)
        )) as others
    from differing
),

-- One item left while one came that is called the same: the same item, unless most of what both say differs.
named as (
    select
        *,
        case
            when is_alone and called is not null
                and count(*) filter (side = 'now') over by_name = 1 and count(*) filter (side = 'before') over by_name = 1
                then list(others) over by_name
        end as pair
    from alone
    window by_name as (partition by table_name, stream, is_alone, called)
),

judged as (
    select
        * exclude (pair),
        coalesce(
            2 * len(list_filter(map_keys(pair[1]), lambda each: pair[1][each] = pair[2][each]))
                >= len(list_filter(map_keys(pair[1]), lambda each: map_contains(pair[2], each))),
            false
        ) as is_named
    from named
),

final as (
    select
        * exclude (is_alone, called, others, is_named, twin),
        case
            when is_named then 'name'
            -- Four other columns that say the same are no accident either.
            when is_alone and cardinality(others) >= 4
                and count(*) filter (side = 'now') over by_content = 1
                and count(*) filter (side = 'before') over by_content = 1
                then 'content'
        end as alike,
        case alike when 'name' then 'name ' || called when 'content' then 'content ' || md5(others::varchar) else 'key ' || item_key end
            as pair_key
    from judged
    window by_content as (partition by table_name, stream, is_alone and not is_named, others::varchar)
)

select * from final
