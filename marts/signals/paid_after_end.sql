-- One row per contract that ended, with no other in force, and whose supplier was paid afterwards (F4).
with final as (
    select
        'contracts' as table_name, ended.feed, 'contract' as subject_type,
        coalesce(ended.contract_id, ended.item_key) as subject_id,
        concat(ended.subject, ' (', ended.vendor, ')') as subject,
        case
            when ended.weight >= limits.paid_after_pressing then 'high'
            when ended.weight >= limits.paid_after_amount * 5 then 'medium'
            else 'low'
        end as severity,
        concat(
            'it ended on ', strftime(ended.end_date, '%-d %b %Y'), ' and no other contract with ', ended.vendor,
            ' is in force; paid from ', strftime(cast(ended.first_month || '-01' as date), '%b %Y'), ' on: ',
            format('{:,}', cast(round(ended.amount) as bigint)), ' ' || ended.currency,
            ' in ', ended.months, case when ended.months = 1 then ' month, ' else ' months, the last in ' end,
            strftime(cast(ended.final_month || '-01' as date), '%b %Y')
        ) as because,
        coalesce(asks.ask, 'No owner yet') as ask,
        cast(ended.amount as decimal(38, 4)) as amount, ended.currency, 'paid after the end' as money,
        concat(
            'paid later than ', limits.paid_after_days, ' days after the end, with no contract in force, ',
            format('{:,}', cast(limits.paid_after_amount as bigint)), ' or more'
        ) as threshold,
        ended.load_id, ended.source_row, ['end_date', 'status'] as columns, largest.cells as others
    from contract_ended_paid as ended
    cross join limits
    left join paid_asks as asks on ended.supplier_key = asks.supplier_key
    left join paid_largest as largest on ended.supplier_key = largest.supplier_key
    where ended.weight >= limits.paid_after_amount
)

select * from final
