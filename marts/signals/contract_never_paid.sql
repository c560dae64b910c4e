-- One row per contract in force for a while whose supplier no ledger of its unit pays in the last twelve covered months (M7).
-- Where another unit pays the same supplier under a contract of its own, that pays for the other contract, not for this one.
with final as (
    select
        'contracts' as table_name, contracts.feed, 'contract' as subject_type,
        coalesce(contracts.contract_id, contracts.item_key) as subject_id,
        coalesce(contracts.title, contracts.contract_id) as subject,
        'medium' as severity,
        concat(
            'it is in force since ', strftime(contracts.start_date, '%-d %b %Y'), ' at ',
            format('{:,}', cast(round(contracts.annual_value) as bigint)), coalesce(' ' || contracts.currency, ''),
            ' a year, and no ledger ', coalesce('of ' || signed.only_unit || ' ', ''), 'names ', coalesce(contracts.vendor, 'its vendor'),
            ' in the twelve months up to ', strftime(cast(spend_window.last_month || '-01' as date), '%b %Y'),
            coalesce('; ' || case when signed.only_unit is not null then signed.paid_by end || ' pays it under a contract of its own', '')
        ) as because,
        coalesce(asks.ask, 'No owner yet') as ask,
        cast(contracts.annual_value as decimal(38, 4)) as amount, contracts.currency, 'annual value' as money,
        concat(
            'in force for ', limits.never_paid_from_days, ' days or more, ',
            format('{:,}', cast(limits.never_paid_amount as bigint)), ' a year or more, and in no line of the ledgers of its unit in these months'
        ) as threshold,
        contracts.load_id, contracts.source_row, ['vendor_name', 'start_date', 'annual_value'] as columns
    from contract_list as contracts
    cross join limits
    cross join spend_window
    inner join supplier_signed as signed
        on contracts.load_id = signed.load_id and contracts.source_row = signed.source_row and not signed.is_paid
    anti join supplier_waiting as waiting on contracts.supplier_key = waiting.supplier_key and waiting.in_finance
    left join constant_rates as rates on contracts.currency = rates.currency
    left join ownership_asks as asks
        on asks.item_table = 'contracts' and contracts.load_id = asks.load_id and contracts.source_row = asks.source_row
    where contracts.start_date is not null and contracts.notice_state not in ('ended', 'not_in_force')
        and contracts.annual_value * coalesce(rates.rate, 1) >= limits.never_paid_amount
        -- The ledgers must reach far enough to show it.
        and date_diff(
            'day', greatest(contracts.start_date, cast(spend_window.first_month || '-01' as date)),
            cast(spend_window.last_month || '-01' as date) + interval 1 month
        ) >= limits.never_paid_from_days
)

select * from final
