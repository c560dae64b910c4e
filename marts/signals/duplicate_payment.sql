-- One row per bill that may have been paid twice: whom, how much, and the two documents.
with final as (
    select
        'spend' as table_name, found.feed, 'payment' as subject_type,
        concat_ws(' ', found.document_id, case when found.document_id is distinct from found.other_document
            then found.other_document end) as subject_id,
        found.supplier as subject,
        case
            when found.is_one_number and found.amount * coalesce(rates.rate, 1) >= limits.duplicate_pressing then 'high'
            when found.is_one_number then 'medium'
            else 'low'
        end as severity,
        concat(
            format('{:,}', cast(round(found.amount) as bigint)), ' ' || found.currency, ' were booked on ',
            strftime(found.day, '%-d %b %Y'), ' and ',
            case when found.day = found.other_day then 'again on that day'
                else 'on ' || strftime(found.other_day, '%-d %b %Y') end,
            case
                when found.document_id = found.other_document then ', both times as ' || found.document_id
                when found.is_one_number then concat(', as ', found.document_id, ' and as ', found.other_document)
                when found.says is null then concat(', in a ledger without words, as ', found.document_id, ' and as ',
                    found.other_document)
                else concat(', for the same words, as ', found.document_id, ' and as ', found.other_document)
            end,
            case when found.is_two_names then concat(', with ', found.supplier, ' and with ', found.other_supplier) end,
            case when found.unit is distinct from found.other_unit then ', by two units' end,
            '; no credit took it back'
        ) as because,
        coalesce(asks.holder, asks.ask, 'No owner yet') as ask,
        cast(found.amount as decimal(38, 4)) as amount, found.currency, 'invoiced' as money,
        concat(
            'one supplier (or two whose names begin alike) and amount of ', format('{:,}', cast(limits.duplicate_min_amount as bigint)),
            ' or more; one number within ', limits.duplicate_number_days, ' days, or the same words within ',
            limits.duplicate_within_days, ' days; no usual amount, no credit'
        ) as threshold,
        found.other_load as load_id, found.other_row as source_row, ['document_id', 'amount', 'posting_date'] as columns,
        [{'load_id': found.load_id, 'source_row': found.source_row, 'column_name': 'document_id'},
         {'load_id': found.load_id, 'source_row': found.source_row, 'column_name': 'amount'}] as others
    from duplicates as found
    cross join limits
    left join constant_rates as rates on found.currency = rates.currency
    left join paid_asks as asks on found.supplier_key = asks.supplier_key
)

select * from final
