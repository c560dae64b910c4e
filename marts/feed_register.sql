-- One row per feed: who sends what, how far it reaches, when it came last, and the warnings of what counts of it.
with clock as (
    select cast(getvariable('today') as date) as today, max(cast(value as integer)) as stale_days
    from settings
    where name = 'stale_days'
),

problems as (
    select load_id, count(*) as findings
    from findings
    group by load_id
),

counting as (
    select
        live_loads.*,
        case when retired_loads.load_id is null and (live_loads.covers_from is not null or current_lists.load_id is not null)
            then coalesce(problems.findings, 0) else 0 end as findings
    from live_loads
    left join current_lists on live_loads.load_id = current_lists.load_id
    left join retired_loads on live_loads.load_id = retired_loads.load_id
    left join problems on live_loads.load_id = problems.load_id
),

grouped as (
    select
        table_name,
        feed,
        nullif(arg_max(unit, load_id), '') as unit,
        count(*) as loads,
        max(load_id) as load_id,
        arg_max(file, load_id) as file,
        arg_max(sheet, load_id) as sheet,
        max(as_of) as as_of,
        min(covers_from) as covers_from,
        max(covers_to) as covers_to,
        max(loaded_at) as loaded_at,
        arg_max(loaded_by, load_id) as loaded_by,
        cast(sum(findings) as bigint) as findings
    from counting
    group by table_name, feed
),

final as (
    select
        grouped.*,
        date_diff('day', cast(grouped.loaded_at as date), clock.today) as days_since_loaded,
        coalesce(date_diff('day', cast(grouped.loaded_at as date), clock.today) > clock.stale_days, false) as is_stale
    from grouped
    cross join clock
)

select * from final
