-- One row per ledger feed, currency and kind of change since the last review: months that are new, restated or gone.
with touched as (
    select loads.table_name, loads.feed
    from loads
    cross join last_review
    where loads.load_id > last_review.seq
    union
    select loads.table_name, loads.feed
    from loads
    inner join undone on loads.load_id = undone.act_seq
    cross join last_review
    where undone.seq > last_review.seq
),

sums as (
    select ledger_sums.*
    from ledger_sums
    semi join touched on ledger_sums.table_name = touched.table_name and ledger_sums.feed = touched.feed
),

months as (
    select
        table_name, feed, period, currency_known,
        max(unit) as unit,
        sum(amount) filter (side = 'before') as old,
        sum(amount) filter (side = 'now') as new,
        coalesce(sum(records) filter (side = 'before'), 0) as records_old,
        coalesce(sum(records) filter (side = 'now'), 0) as records_new,
        max(load_id) as load_id
    from sums
    group by table_name, feed, period, currency_known
),

kinds as (
    select *, case when records_old = 0 then 'added' when records_new = 0 then 'removed' else 'amount' end as kind
    from months
    where records_old <> records_new or old is distinct from new
),

final as (
    select
        kind, table_name, feed,
        max(unit) as unit,
        currency_known as currency,
        list(period order by period) as periods,
        cast(sum(old) as decimal(18, 4)) as old_amount,
        cast(sum(new) as decimal(18, 4)) as new_amount,
        cast(coalesce(sum(new), 0) - coalesce(sum(old), 0) as decimal(18, 4)) as amount,
        cast(sum(abs(records_new - records_old)) as bigint) as records,
        max(load_id) as load_id
    from kinds
    group by kind, table_name, feed, currency_known
)

select * from final
