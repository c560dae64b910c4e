-- One row per run of payments that a ledger may hold twice: several suppliers with the same amount on the same two days.
-- What stands twice for many at once is one thing: a run that was booked twice, or two periods paid together.
with weighed as (
    select
        found.*, found.amount * coalesce(rates.rate, 1) as weight, coalesce(asks.holder, asks.ask, 'No owner yet') as ask
    from duplicates as found
    left join constant_rates as rates on found.currency = rates.currency
    left join paid_asks as asks on found.supplier_key = asks.supplier_key
    where found.feed = found.other_feed
),

final as (
    select
        weighed.feed, weighed.day, weighed.other_day, weighed.currency,
        count(distinct weighed.supplier_key) as suppliers, count(*) as payments,
        count(*) filter (weighed.is_one_number) as same_numbers,
        sum(weighed.amount) as amount, sum(weighed.weight) as weight,
        max_by(weighed.supplier, (weighed.amount, weighed.source_row)) as largest,
        max_by(weighed.amount, (weighed.amount, weighed.source_row)) as largest_amount,
        max_by(weighed.document_id, (weighed.amount, weighed.source_row)) as document_id,
        max_by(weighed.other_document, (weighed.amount, weighed.source_row)) as other_document,
        max_by(weighed.ask, (weighed.amount, weighed.source_row)) as ask,
        max_by(weighed.other_load, (weighed.amount, weighed.source_row)) as other_load,
        max_by(weighed.other_row, (weighed.amount, weighed.source_row)) as other_row,
        flatten(list([
            {'load_id': weighed.load_id, 'source_row': weighed.source_row, 'column_name': 'amount'},
            {'load_id': weighed.other_load, 'source_row': weighed.other_row, 'column_name': 'amount'}
        ] order by weighed.amount desc, weighed.source_row)) as cells
    from weighed
    cross join limits
    group by weighed.feed, weighed.day, weighed.other_day, weighed.currency, limits.duplicate_run_from
    having count(distinct weighed.supplier_key) >= limits.duplicate_run_from
)

select * from final
