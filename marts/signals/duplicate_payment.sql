-- One row per bill that may have been paid twice, and per run of many of them: whom, how much, and the two documents.
with singly as (
    select
        found.feed,
        concat_ws(' ', found.document_id, case when found.document_id is distinct from found.other_document
            then found.other_document end) as subject_id,
        found.supplier as subject,
        case
            when found.is_one_number and found.weight >= limits.duplicate_pressing then 'high'
            when found.is_one_number or (found.is_same_day and found.weight >= limits.duplicate_pressing) then 'medium'
            else 'low'
        end as severity,
        found.because, found.ask, found.amount, found.currency,
        found.other_load as load_id, found.other_row as source_row, ['document_id', 'amount', 'posting_date'] as columns,
        [{'load_id': found.load_id, 'source_row': found.source_row, 'column_name': 'document_id'},
         {'load_id': found.load_id, 'source_row': found.source_row, 'column_name': 'amount'}] as others
    from duplicates_singly as found
    cross join limits
),

runs as (
    select
        found.feed, concat('run ', found.day, ' ', found.other_day, ' ' || found.currency) as subject_id,
        'Payments of ' || strftime(found.day, '%-d %b %Y') as subject,
        -- On two days and under other numbers it may be two months of the same fees.
        case
            when found.day < found.other_day and found.same_numbers = 0 then 'low'
            when found.weight >= limits.duplicate_pressing then 'high'
            else 'medium'
        end as severity,
        concat(
            found.suppliers, ' suppliers were booked the same amounts ',
            case when found.day = found.other_day then 'twice on that day'
                else 'again on ' || strftime(found.other_day, '%-d %b %Y') end,
            ', ', format('{:,}', cast(round(found.amount) as bigint)), ' ' || found.currency, ' together',
            case when found.same_numbers = found.payments then ', under the same numbers'
                when found.same_numbers = 0 then ', under other numbers' end,
            '; the largest is ', found.largest, ' with ', format('{:,}', cast(round(found.largest_amount) as bigint)), ', as ',
            found.document_id, case when found.document_id is distinct from found.other_document
                then ' and as ' || found.other_document end,
            '; a run that is there twice, or two paid at once; no credit took it back'
        ) as because,
        found.ask, found.amount, found.currency,
        found.other_load as load_id, found.other_row as source_row, ['document_id', 'amount', 'posting_date'] as columns,
        found.cells[1:200] as others
    from duplicates_runs as found
    cross join limits
),

told as (
    select * from singly
    union all by name
    select * from runs
),

final as (
    select
        'spend' as table_name, told.feed, 'payment' as subject_type, told.subject_id, told.subject, told.severity,
        told.because, told.ask, cast(told.amount as decimal(38, 4)) as amount, told.currency, 'invoiced' as money,
        concat(
            'one supplier (or two whose names begin alike) and amount of ', format('{:,}', cast(limits.duplicate_min_amount as bigint)),
            ' or more; one number within ', limits.duplicate_number_days, ' days, or the same words within ',
            limits.duplicate_within_days, ' days; no usual amount, no credit; one run from ', limits.duplicate_run_from,
            ' suppliers on the same days'
        ) as threshold,
        told.load_id, told.source_row, told.columns, told.others
    from told
    cross join limits
)

select * from final
