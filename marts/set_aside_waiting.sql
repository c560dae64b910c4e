-- One row per record set aside that waits for a corrected file: no later file of its feed has said the same again.
with said_again as (
    select earlier.load_id
    from counting_loads as earlier
    inner join counting_loads as later
        on earlier.table_name = later.table_name
        and earlier.feed = later.feed
        and earlier.load_id < later.load_id
        and earlier.covers_from >= later.covers_from
        and earlier.covers_to <= later.covers_to
    left join retired_loads on later.load_id = retired_loads.load_id
    where earlier.records_loaded = 0
        -- It restates the months of the earlier one, or repeats every record of it.
        or exists (
            select 1
            from live_retirements
            where seq = later.load_id and live_retirements.load_id = earlier.load_id and retired_row is null
        )
        or (retired_loads.fate = 'repeat' and later.records_loaded >= earlier.records_loaded)
),

final as (
    select
        not_loaded.load_id, load_register.sha256, not_loaded.source_row, not_loaded.file, not_loaded.sheet,
        not_loaded.table_name, not_loaded.feed, not_loaded.unit, not_loaded.currency,
        not_loaded.why, not_loaded.amount, not_loaded.cells,
        greatest(date_diff('day', cast(not_loaded.loaded_at as date), cast(getvariable('today') as date)), 0) as days_waiting,
        not_loaded.loaded_at, not_loaded.loaded_by
    from not_loaded
    inner join load_register on not_loaded.load_id = load_register.load_id
    where load_register.status not in ('undone', 'older list', 'replaced')
        and not_loaded.load_id not in (select load_id from said_again)
)

select * from final
