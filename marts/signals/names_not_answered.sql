-- One row: that names which may be one wait for an answer, and the spend that is not matched until then (M7).
-- Of two that are matched, each as a vendor of its own, it is the lesser spend: it would be counted with the other one's.
with per_name as (
    select
        left_key, max(spend_moved) as moved,
        max(case when spend_moved > 0 then 0 when left_currency = right_currency then least(left_spend, right_spend) end) as joined
    from reconcile_proposals
    cross join reporting_currency
    where topic = 'vendor' and not stands and moved_currency = currency
    group by left_key
),

per_pair as (
    select sum(moved) as moved, sum(case when moved > 0 then 0 else joined end) as joined from per_name
),

waiting as (
    select
        count(*) as pairs, count(*) filter (sure) as sure_pairs, (select moved from per_pair) as moved, (select joined from per_pair) as joined,
        any_value(currency) as currency,
        arg_max(left_load_id, (coalesce(spend_moved, 0), left_key, right_key)) as load_id,
        arg_max(left_source_row, (coalesce(spend_moved, 0), left_key, right_key)) as source_row,
        arg_max(left_column_name, (coalesce(spend_moved, 0), left_key, right_key)) as column_name,
        list({
            'load_id': cast(left_load_id as bigint), 'source_row': cast(left_source_row as integer),
            'column_name': left_column_name
        } order by coalesce(spend_moved, 0) desc, left_key, right_key)[2:5] as others
    from reconcile_proposals
    cross join reporting_currency
    where topic = 'vendor' and not stands
),

final as (
    select
        'spend' as table_name, null::varchar as feed, 'portfolio' as subject_type, 'names' as subject_id,
        concat(waiting.pairs, case when waiting.pairs = 1 then ' pair of supplier names' else ' pairs of supplier names' end)
            as subject,
        'medium' as severity,
        concat(
            'nobody has said yet whether they are one', case when waiting.sure_pairs > 0
                then concat('; nothing speaks against ', waiting.sure_pairs, ' of them') else '' end,
            case when waiting.moved > 0 then concat('; ', format('{:,}', cast(round(waiting.moved) as bigint)), ' ', waiting.currency,
                ' of spend would be matched') else '' end,
            case when waiting.joined > 0 then concat('; ', format('{:,}', cast(round(waiting.joined) as bigint)), ' ', waiting.currency,
                ' would be counted with that of another supplier') else '' end
        ) as because,
        'No owner yet' as ask,
        cast(coalesce(waiting.moved, 0) + coalesce(waiting.joined, 0) as decimal(38, 4)) as amount, waiting.currency, 'invoiced' as money,
        concat('spend of ', format('{:,}', cast(limits.unanswered_from as bigint)), ' or more waits for an answer on Reconcile')
            as threshold,
        waiting.load_id, waiting.source_row, [waiting.column_name] as columns, waiting.others
    from waiting
    cross join limits
    where coalesce(waiting.moved, 0) + coalesce(waiting.joined, 0) >= limits.unanswered_from
)

select * from final
