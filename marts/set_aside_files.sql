-- One row per file that has records set aside which wait for a corrected file.
with final as (
    select
        min(load_id) as load_id,
        any_value(file) as file,
        any_value(table_name) as table_name,
        any_value(feed) as feed,
        any_value(unit) as unit,
        count(*) as records_waiting,
        max(days_waiting) as days_waiting,
        max(loaded_at) as loaded_at,
        any_value(loaded_by) as loaded_by
    from set_aside_waiting
    group by sha256
)

select * from final
