-- One row per feed: who sends what, how far it reaches, when it came last, and its warnings.
with clock as (
    select cast(getvariable('today') as date) as today, max(cast(value as integer)) as stale_days
    from settings
    where name = 'stale_days'
),

counting as (
    select *
    from load_register
    where status <> 'undone'
),

grouped as (
    select
        table_name,
        feed,
        arg_max(unit, load_id) as unit,
        count(*) as loads,
        max(load_id) as load_id,
        arg_max(file, load_id) as file,
        arg_max(sheet, load_id) as sheet,
        max(as_of) as as_of,
        min(covers_from) as covers_from,
        max(covers_to) as covers_to,
        max(loaded_at) as loaded_at,
        arg_max(loaded_by, load_id) as loaded_by,
        cast(sum(findings) filter (status in ('current', 'partly replaced')) as bigint) as findings
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
