-- One row per initiative and feed: the first finish that any of its lists named, and the day of that list.
with listed as (
    select
        live_loads.feed,
        coalesce(initiatives.initiative_id, lower(initiatives.title)) as item_key,
        initiatives.forecast_finish,
        coalesce(live_loads.as_of, cast(live_loads.loaded_at as date)) as listed_on,
        initiatives.load_id
    from initiatives
    inner join live_loads on initiatives.load_id = live_loads.load_id
),

final as (
    select
        feed,
        item_key,
        count(distinct load_id) as lists,
        arg_min(forecast_finish, (listed_on, load_id)) filter (forecast_finish is not null) as first_finish,
        min(listed_on) filter (forecast_finish is not null) as first_listed_on
    from listed
    group by feed, item_key
)

select * from final
