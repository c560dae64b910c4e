-- One row per contract that ended without a next one and whose supplier was paid later on: since when, and how much.
with ended as (
    select
        listed.load_id, listed.source_row, listed.feed, listed.contract_id, listed.item_key, listed.subject,
        listed.vendor, listed.end_date, listed.status,
        listed.supplier_key,
        strftime(listed.end_date + cast(limits.paid_after_days as integer), '%Y-%m') as grace_month
    from contract_list as listed
    cross join limits
    where listed.notice_state = 'ended' and listed.end_date is not null
),

-- The last one of each supplier: those before it were followed by another.
latest as (
    select *
    from ended
    where supplier_key is not null
    qualify row_number() over (
        partition by supplier_key order by end_date desc, contract_id, load_id, source_row
    ) = 1
),

paid as (
    select
        latest.supplier_key, paid.currency, sum(paid.amount) as amount, sum(paid.amount * rates.rate) as converted,
        min(paid.period) as first_month, max(paid.period) as final_month, count(distinct paid.period) as months
    from latest
    inner join paid_by_month as paid
        on latest.supplier_key = paid.supplier_key and paid.period > latest.grace_month
        and paid.contract_cover = 'none'
    left join constant_rates as rates on paid.currency = rates.currency
    group by latest.supplier_key, paid.currency
    having sum(paid.amount) > 0
),

final as (
    select
        latest.*, biggest.currency, biggest.amount, coalesce(biggest.converted, biggest.amount) as weight,
        biggest.first_month, biggest.final_month, biggest.months
    from latest
    inner join (
        select *
        from paid
        qualify row_number() over (partition by supplier_key order by amount desc, currency) = 1
    ) as biggest on latest.supplier_key = biggest.supplier_key
    cross join spend_window
    -- What nobody paid in the last twelve covered months is over.
    where biggest.final_month >= spend_window.first_month
)

select * from final
