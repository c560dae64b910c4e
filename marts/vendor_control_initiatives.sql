-- One row per initiative that runs and vendor of the lists that works on it: as its list names it, else by its systems.
with keys as (
    select vendor_key, listed_vendor
    from vendor_keys
    where unit = '*' and listed_vendor is not null
),

running as (
    select
        feed, item_key, coalesce(initiative_id, item_key) as initiative_id, subject, goal_id, budget, currency, load_id, source_row,
        vendor_ids, system_ids
    from initiative_list
    where not is_over
),

named as (
    select
        feed, item_key,
        unnest(string_split_regex(vendor_ids, '[;,|\n]')) as called
    from running
    where vendor_ids is not null
),

called as (
    select
        feed, item_key,
        unnest([
            'number ' || trim(called),
            'name ' || trim(regexp_replace(replace(lower(called), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g'))
        ]) as vendor_key
    from named
),

told as (
    select distinct called.feed, called.item_key, keys.listed_vendor
    from called
    inner join keys on called.vendor_key = keys.vendor_key
),

about as (
    select feed, item_key, lower(trim(unnest(string_split_regex(system_ids, '[;,|\n]')))) as system_key
    from running
    -- A list that names vendors says with the others that no vendor works on them.
    where system_ids is not null and feed not in (select feed from named)
),

systems as (
    select lower(system_key) as system_key, listed_vendor from system_vendors
    union
    select lower(system) as system_key, listed_vendor from system_vendors
),

served as (
    select distinct about.feed, about.item_key, systems.listed_vendor
    from about
    inner join systems on about.system_key = systems.system_key
),

together as (
    select feed, item_key, listed_vendor, true as is_named from told
    union all
    select feed, item_key, listed_vendor, false from served
),

final as (
    select
        together.listed_vendor, together.is_named, running.* exclude (vendor_ids, system_ids),
        count(*) over (partition by together.feed, together.item_key) as vendors
    from together
    inner join running on together.feed = running.feed and together.item_key = running.item_key
)

select * from final
