-- One row per milestone or update that names an initiative of the lists; a name that two initiatives share links to neither.
with names as (
    select
        feed, item_key, unit, coalesce(title, initiative_id) as initiative,
        unnest([lower(trim(initiative_id)), lower(trim(title))]) as called, unnest([1, 2]) as place
    from initiatives_known
),

said as (
    select load_id, source_row, unit, initiative_id, initiative_title from milestones_current
    union all by name
    select load_id, source_row, unit, initiative_id, initiative_title from initiative_updates_current
),

calling as (
    select distinct
        load_id, source_row, unit, unnest([lower(trim(initiative_id)), lower(trim(initiative_title))]) as called
    from said
),

matched as (
    select calling.load_id, calling.source_row, names.feed, names.item_key, names.initiative
    from calling
    inner join names on calling.called = names.called
    qualify rank() over (
        partition by calling.load_id, calling.source_row
        order by (calling.unit is not distinct from names.unit) desc, names.place
    ) = 1
),

final as (
    select load_id, source_row, min(feed) as of_feed, min(item_key) as of_key, min(initiative) as initiative
    from matched
    group by load_id, source_row
    having count(distinct (feed, item_key)) = 1
)

select * from final
