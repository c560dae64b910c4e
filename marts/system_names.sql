-- One row per system of the current lists, with its name as it is compared: without capitals and punctuation.
with final as (
    select
        feed || ': ' || item_key as listed_system, feed, item_key, unit, system_id,
        coalesce(system_id, system_name) as system_key,
        coalesce(system_name, system_id) as system,
        'number ' || lower(trim(system_id)) as number_key,
        nullif('name ' || trim(regexp_replace(replace(lower(system_name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')), 'name ')
            as name_key,
        load_id, source_row
    from systems_current
)

select * from final
