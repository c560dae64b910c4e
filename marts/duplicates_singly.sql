-- One row per bill that may have been paid twice by itself, not as one of a whole run: how it is said, and what it weighs.
with final as (
    select
        found.*, found.amount * coalesce(rates.rate, 1) as weight,
        coalesce(asks.holder, asks.ask, 'No owner yet') as ask,
        -- The same day, ledger and amount is hardly chance, also where the second has a number of its own.
        found.day = found.other_day and found.feed = found.other_feed as is_same_day,
        concat(
            format('{:,}', cast(round(found.amount) as bigint)), ' ' || found.currency, ' were booked on ',
            strftime(found.day, '%-d %b %Y'), ' and ',
            case when found.day = found.other_day then 'again on that day'
                else 'on ' || strftime(found.other_day, '%-d %b %Y') end,
            case
                when found.document_id = found.other_document then ', both times as ' || found.document_id
                when found.is_one_number then concat(', as ', found.document_id, ' and as ', found.other_document)
                when found.says is null then concat(', as ', found.document_id, ' and as ', found.other_document,
                    '; the ledger does not say what for')
                else concat(', for the same words, as ', found.document_id, ' and as ', found.other_document)
            end,
            case when found.is_two_names then concat(', with ', found.supplier, ' and with ', found.other_supplier) end,
            case when found.unit is distinct from found.other_unit then ', by two units' end,
            '; no credit took it back'
        ) as because
    from duplicates as found
    anti join duplicates_runs as runs
        on found.feed = runs.feed and found.other_feed = runs.feed and found.day = runs.day and found.other_day = runs.other_day
        and found.currency is not distinct from runs.currency
    left join constant_rates as rates on found.currency = rates.currency
    left join paid_asks as asks on found.supplier_key = asks.supplier_key
)

select * from final
