-- One row per exchange rate that is not what it was at the last review, or that came or went.
with sides as (
    select 'now' as side, * from fx_rates_current
    union all by name
    select 'before' as side, * from fx_rates_current_before
),

keyed as (
    select *, concat_ws(' ', from_currency, to_currency, rate_month, rate_type) as item_key
    from sides
),

paired as (
    select
        coalesce(later.item_key, earlier.item_key) as item_key,
        coalesce(later.from_currency, earlier.from_currency) as from_currency,
        coalesce(later.to_currency, earlier.to_currency) as to_currency,
        coalesce(later.rate_month, earlier.rate_month) as rate_month,
        coalesce(later.feed, earlier.feed) as feed,
        earlier.rate as old, later.rate as new,
        earlier.load_id as load_id_then, later.load_id as load_id_now,
        earlier.source_row as source_row_then, later.source_row as source_row_now,
        earlier.origins as origins_then, later.origins as origins_now
    from (select * from keyed where side = 'now') as later
    full outer join (select * from keyed where side = 'before') as earlier on later.item_key = earlier.item_key
    where later.rate is distinct from earlier.rate
),

final as (
    select
        case
            when paired.old is null then 'added'
            when paired.new is null then 'removed'
            when paired.rate_month < coalesce(period_today.opens_with, period_today.period) then 'history'
            else 'amount'
        end as kind,
        'fx_rates' as table_name, paired.feed, paired.item_key, 'number' as known_by,
        paired.from_currency || ' to ' || paired.to_currency || ', ' || paired.rate_month as subject,
        case when paired.old is not null and paired.new is not null then 'rate' end as column_name,
        case when paired.new is not null then paired.old::varchar end as old,
        case when paired.old is not null then paired.new::varchar end as new,
        paired.rate_month as periods,
        paired.load_id_now, paired.load_id_then, paired.source_row_now, paired.source_row_then,
        coalesce(origins_then ->> '$.rate', letters_then.letter || paired.source_row_then) as old_cell,
        coalesce(origins_now ->> '$.rate', letters_now.letter || paired.source_row_now) as new_cell
    from paired
    cross join period_today
    left join load_columns as letters_then
        on paired.load_id_then = letters_then.load_id and letters_then.column_name = 'rate'
    left join load_columns as letters_now
        on paired.load_id_now = letters_now.load_id and letters_now.column_name = 'rate'
)

select * from final
