-- One row per change since the last review; items that came or went with their whole list, or into a log, are one row.
with lists_now as (
    select distinct table_name, feed from current_lists
),

lists_then as (
    select distinct table_name, feed from current_lists_before
),

items as materialized (
    select
        item_changes.*,
        (item_changes.kind = 'added' and (item_changes.is_log or (item_changes.feed_now is not null and lists_then.feed is null)))
        or (item_changes.kind = 'removed' and item_changes.feed_then is not null and lists_now.feed is null) as is_whole
    from item_changes
    left join lists_then on item_changes.table_name = lists_then.table_name and item_changes.feed_now = lists_then.feed
    left join lists_now on item_changes.table_name = lists_now.table_name and item_changes.feed_then = lists_now.feed
),

single as (
    select
        kind, table_name, feed, item_key, place, subject, column_name, old, new, old_cell, new_cell, days, amount,
        currency, steps, is_owner, is_due, owner, is_added, is_removed, cast(1 as bigint) as records,
        coalesce(load_id_now, load_id_then) as load_id, coalesce(source_row_now, source_row_then) as source_row,
        said_in_act
    from items
    where not is_whole
),

whole as (
    select
        kind, table_name, feed, count(*) as records, max(coalesce(load_id_now, load_id_then)) as load_id,
        case when bool_or(is_log) then 'log' else 'list' end as whole
    from items
    where is_whole
    group by kind, table_name, feed
),

months as (
    select
        kind, table_name, feed, 'amount' as column_name, array_to_string(periods, ';') as periods, old_amount::varchar as old,
        new_amount::varchar as new, amount, currency, records, load_id, 'months' as whole
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
