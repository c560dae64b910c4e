-- One row per ledger feed, currency and kind of change since the last review: months that are new, restated or gone.
-- What was invoiced in a month that is over, or closed, is history; the month that is open may still change.
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

reasons as (
    select history_changes_held.period, string_agg(distinct history_changes_held.reason, '; ') as reason
    from history_changes_held
    cross join last_review
    where history_changes_held.seq > last_review.seq
    group by history_changes_held.period
),

kinds as (
    select
        months.*,
        case
            when records_old = 0 then 'added'
            when records_new = 0 then 'removed'
            when table_name = 'spend' and months.period < coalesce(period_today.opens_with, period_today.period) then 'history'
            else 'amount'
        end as kind,
        case when records_old > 0 then reasons.reason end as reason
    from months
    cross join period_today
    left join reasons on months.period = reasons.period
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
        string_agg(distinct reason, '; ') as reason,
        max(load_id) as load_id
    from kinds
    group by kind, table_name, feed, currency_known
)

select * from final
