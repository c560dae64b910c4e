-- One row: that names which may be one wait for an answer, and the spend that is not matched until then (M7).
with per_name as (
    select left_key, max(spend_moved) as moved
    from reconcile_proposals
    cross join reporting_currency
    where topic = 'vendor' and not stands and moved_currency = currency
    group by left_key
),

waiting as (
    select
        count(*) as pairs, count(*) filter (sure) as sure_pairs, (select sum(moved) from per_name) as moved,
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
            coalesce('; ' || format('{:,}', cast(round(waiting.moved) as bigint)) || ' ' || waiting.currency
                || ' of spend would be matched', '')
        ) as because,
        'No owner yet' as ask,
        cast(waiting.moved as decimal(38, 4)) as amount, waiting.currency, 'invoiced' as money,
        concat('spend of ', format('{:,}', cast(limits.unanswered_from as bigint)), ' or more waits for an answer on Reconcile')
            as threshold,
        waiting.load_id, waiting.source_row, [waiting.column_name] as columns, waiting.others
    from waiting
    cross join limits
    where waiting.moved >= limits.unanswered_from
)

select * from final
