-- One row per change since the last review, with its weight (1 the most), its cells, and who said it.
with sent as (
    select table_name, feed, max(load_id) as load_id
    from live_loads
    group by table_name, feed
),

said as (
    select
        change_rows.*,
        case
            when change_rows.kind = 'not_reported' then change_rows.load_id
            when change_rows.said_in_act > last_review.seq then change_rows.said_in_act
            when change_rows.kind = 'removed' and sent.load_id > last_review.seq then sent.load_id
            when change_rows.kind <> 'removed' and change_rows.load_id > last_review.seq then change_rows.load_id
        end as said_in,
        case
            when kind = 'not_reported' then 9
            when kind = 'status' and new in ('blocked', 'off_track', 'materialised') then 1
            when kind = 'severity' and steps > 0 then 1
            when is_due and days > 0 then 2
            when kind = 'history' or (is_owner and new is null) then 3
            when kind in ('status', 'amount', 'severity') or (change_rows.table_name = 'decisions' and kind = 'added') then 4
            when kind in ('added', 'removed', 'rekeyed') then 5
            when kind in ('owner', 'date', 'priority') then 6
            else 7
        end as weight,
        case
            when change_rows.table_name = 'decisions' then 'decisions'
            when change_rows.table_name = 'risks' or kind = 'severity' then 'risk'
            when change_rows.table_name = 'people' or kind = 'owner' then 'ownership'
            when kind in ('amount', 'history')
                or change_rows.table_name in ('spend', 'purchase_orders', 'budget', 'fx_rates', 'contracts')
                then 'money'
            when change_rows.table_name in ('systems', 'vendors') then 'ownership'
            else 'blocked'
        end as question
    from change_rows
    cross join last_review
    left join sent on change_rows.table_name = sent.table_name and change_rows.feed = sent.feed
    where last_review.seq is not null
),

named as (
    select
        said.*,
        concat_ws('|', table_name, case when table_name <> 'decisions' then coalesce(feed, '') end, whole,
            coalesce(item_key, kind), coalesce(place, 1), case when whole = 'months' then coalesce(currency, '') end) as item
    from said
),

final as (
    select
        'C-' || substr(md5(concat_ws('|', item, kind, coalesce(column_name, ''), coalesce(old, ''), coalesce(new, ''))), 1, 10)
            as id,
        named.* exclude (
            steps, is_owner, is_due, said_in_act, item, place, item_key, load_id_then, source_row_then, currency
        ),
        case when amount is not null or kind = 'amount' then named.currency end as currency,
        'I-' || substr(md5(item), 1, 10) as item,
        coalesce(item_key, '') as key,
        coalesce(acts.done_at, said_load.loaded_at) as said_at,
        coalesce(acts.who, said_load.loaded_by) as said_by,
        nullif(loads.unit, '') as unit,
        loads.file, loads.sheet, loads.loaded_at, loads.loaded_by,
        load_then.file as old_file, load_then.sheet as old_sheet,
        load_then.loaded_at as old_loaded_at, load_then.loaded_by as old_loaded_by
    from named
    left join acts on named.said_in = acts.seq
    left join loads as said_load on named.said_in = said_load.load_id
    left join loads on named.load_id = loads.load_id
    left join loads as load_then on named.load_id_then = load_then.load_id
)

select * from final
