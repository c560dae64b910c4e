-- One row per initiative that runs and vendor of the lists that works on it: as its list names it, else by its systems.
with keys as (
    select vendor_key, unit, listed_vendor
    from vendor_keys
    where unit <> '!' and listed_vendor is not null
),

running as (
    select
        feed, item_key, coalesce(initiative_id, item_key) as initiative_id, subject, goal_id, budget, currency, load_id, source_row,
        vendor_ids, system_ids, coalesce(unit, '') as own
    from initiative_list
    where not is_over
),

named as (
    select
        feed, item_key, own,
        unnest(string_split_regex(vendor_ids, '[;,|\n]')) as called
    from running
    where vendor_ids is not null
),

called as (
    select
        feed, item_key, own,
        unnest([
            'number ' || trim(called),
            'name ' || trim(regexp_replace(replace(lower(called), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g'))
        ]) as vendor_key
    from named
),

told as (
    select distinct called.feed, called.item_key, coalesce(here.listed_vendor, there.listed_vendor) as listed_vendor
    from called
    left join keys as here on called.vendor_key = here.vendor_key and called.own = here.unit
    left join keys as there on called.vendor_key = there.vendor_key and there.unit = '*'
    where coalesce(here.listed_vendor, there.listed_vendor) is not null
),

about as (
    select
        feed, item_key, own,
        'name ' || trim(regexp_replace(replace(lower(said), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')) as system_key
    from (select *, unnest(string_split_regex(system_ids, '[;,|\n]')) as said from running) as each_one
    -- A list that names vendors says with the others that no vendor works on them.
    where system_ids is not null and feed not in (select feed from named)
),

served as (
    select distinct about.feed, about.item_key, systems.listed_vendor
    from about
    left join system_called as here on about.system_key = here.system_key and about.own = here.unit
    left join system_called as there on about.system_key = there.system_key and there.unit = '*'
    inner join system_vendors as systems on coalesce(here.listed_system, there.listed_system) = systems.listed_system
),

together as (
    select feed, item_key, listed_vendor, true as is_named from told
    union all
    select feed, item_key, listed_vendor, false from served
),

final as (
    select
        together.listed_vendor, together.is_named, running.* exclude (vendor_ids, system_ids, own),
        count(*) over (partition by together.feed, together.item_key) as vendors
    from together
    inner join running on together.feed = running.feed and together.item_key = running.item_key
)

select * from final
