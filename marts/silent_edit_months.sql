-- One row per month of a ledger, past when it was first sent, of which a later file says another sum.
with told as (
    select
        claims.table_name, claims.feed, claims.unit, claims.period, claims.load_id, claims.load_then,
        claims.file, claims.sheet, claims.loaded_at, claims.loaded_by, claims.file_then, claims.sheet_then,
        sums.load_id = claims.load_id as is_now,
        coalesce(nullif(sums.currency, ''), claims.stated, claims.stated_then) as currency, sums.amount
    from silent_edit_claims as claims
    inner join silent_edit_sums as sums
        on claims.table_name = sums.table_name and claims.period = sums.period
        and sums.load_id in (claims.load_id, claims.load_then)
),

-- Several files may have said a month together; what the later one says counts once.
sides as (
    select distinct
        table_name, feed, unit, period, load_id, file, sheet, loaded_at, loaded_by, is_now, currency, amount,
        case when not is_now then load_then end as load_then,
        case when not is_now then file_then end as file_then,
        case when not is_now then sheet_then end as sheet_then
    from told
),

months as (
    select
        table_name, feed, period, load_id, currency,
        max(unit) as unit, max(file) as file, max(sheet) as sheet, max(loaded_at) as loaded_at,
        max(loaded_by) as loaded_by, max(load_then) as load_then, arg_max(file_then, load_then) as file_then,
        arg_max(sheet_then, load_then) as sheet_then,
        coalesce(sum(amount) filter (not is_now), 0) as old_amount, coalesce(sum(amount) filter (is_now), 0) as new_amount
    from sides
    group by table_name, feed, period, load_id, currency
),

final as (
    select
        'past_amount' as kind, months.*,
        cast(new_amount - old_amount as decimal(18, 4)) as amount
    from months
    -- A closed period is changed with a reason, and then it is no silent edit.
    anti join history_changes_held as held
        on months.load_id = held.seq and months.period = held.period and held.reason is not null
    where new_amount <> old_amount
)

select * from final
