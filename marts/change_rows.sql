-- One row per change since the last review; items that came or went with their whole list, or into a log, are one row.
with lists_now as (
    select distinct table_name, feed from current_lists
    union
    select distinct 'fx_rates' as table_name, feed from fx_rates_current
),

lists_then as (
    select distinct table_name, feed from current_lists_before
),

items as (
    select
        item_changes.*,
        (item_changes.kind = 'added' and (item_changes.is_log or (item_changes.feed_now is not null and lists_then.feed is null)))
        or (item_changes.kind = 'removed' and item_changes.feed_then is not null and lists_now.feed is null) as is_whole
    from item_changes
    left join lists_then on item_changes.table_name = lists_then.table_name and item_changes.feed_now = lists_then.feed
    left join lists_now on item_changes.table_name = lists_now.table_name and item_changes.feed_then = lists_now.feed
),

rates as (
    select rate_changes.*, 1 as place, kind = 'added' as is_log, kind = 'added' or lists_now.feed is null as is_whole
    from rate_changes
    left join lists_now on rate_changes.table_name = lists_now.table_name and rate_changes.feed = lists_now.feed
),

every as materialized (
    select * from items
    union all by name
    select * from rates
),

single as (
    select
        kind, table_name, feed, item_key, place, subject, column_name, old, new, old_cell, new_cell, days, amount,
        currency, steps, is_owner, is_due, owner, criticality, known_by, is_added, is_removed, cast(1 as bigint) as records,
        coalesce(load_id_now, load_id_then) as load_id, coalesce(source_row_now, source_row_then) as source_row,
        load_id_then, source_row_then, said_in_act, periods
    from every
    where not is_whole
),

whole as (
    select
        kind, table_name, feed, count(*) as records, max(coalesce(load_id_now, load_id_then)) as load_id,
        case when bool_or(is_log) then 'log' else 'list' end as whole
    from every
    where is_whole
    group by kind, table_name, feed
),

months as (
    select
        kind, table_name, feed, 'amount' as column_name, array_to_string(periods, ';') as periods, old_amount::varchar as old,
        new_amount::varchar as new, amount, currency, records, load_id, reason, 'months' as whole
    from ledger_changes
),

quiet as (
    select 'not_reported' as kind, table_name, feed, load_id, cast(0 as bigint) as records, 'feed' as whole
    from feeds_compared
    where was_there and not has_sent
),

final as (
    select * from single
    union all by name
    select * from whole
    union all by name
    select * from months
    union all by name
    select * from quiet
)

select * from final
