-- One row per load and month of a ledger that a later load of its feed says anew: the first one that did.
with restating as (
    select
        live_retirements.load_id, live_retirements.period, min(live_retirements.seq) as restated_by
    from live_retirements
    where seq <> load_id and period is not null and retired_row is null
    group by live_retirements.load_id, live_retirements.period
),

final as (
    select
        later.table_name, later.feed, nullif(later.unit, '') as unit, restating.period,
        restating.load_id as load_then, restating.restated_by as load_id,
        later.file, later.sheet, later.loaded_at, later.loaded_by, later.currency as stated,
        earlier.file as file_then, earlier.sheet as sheet_then, earlier.loaded_at as loaded_at_then,
        earlier.currency as stated_then
    from restating
    inner join live_loads as later on restating.restated_by = later.load_id
    inner join live_loads as earlier on restating.load_id = earlier.load_id
    -- A month that had not ended when it was sent first was to be said anew: that is no change of the past.
    where restating.period < strftime(earlier.loaded_at, '%Y-%m')
)

select * from final
