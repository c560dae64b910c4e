-- One row per list and initiative about which somebody said something in words since the list before.
with windows as (
    select
        load_id, coalesce(as_of_then, cast(loaded_at_then as date)) as after_day,
        coalesce(as_of, cast(loaded_at as date)) as until_day
    from silent_edit_loads
),

said as (
    select
        unnest([lower(trim(updates.initiative_id)), lower(trim(updates.initiative_title))]) as about,
        updates.update_date as day
    from initiative_updates as updates
    inner join live_loads on updates.load_id = live_loads.load_id
    where updates.text is not null
    union all
    select unnest(regexp_split_to_array(lower(decisions.unblocks), '\s*[;,|\n]\s*')), decisions.decided_on
    from decisions
    inner join live_loads on decisions.load_id = live_loads.load_id
),

final as (
    select distinct windows.load_id, said.about
    from windows
    inner join said on said.day > windows.after_day and said.day <= windows.until_day
    where said.about is not null
)

select * from final
