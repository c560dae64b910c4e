-- One row: the last twelve months that are over and that some ledger covers; nulls where there is none.
with claimed as (
    select
        unnest(generate_series(
            cast(covers_from || '-01' as date), cast(covers_to || '-01' as date), interval 1 month
        )) as month,
        max(covers_to) over () as newest
    from live_sheets
    where table_name = 'spend' and covers_from is not null and covers_to is not null
),

covered as (
    select distinct strftime(month, '%Y-%m') as period
    from claimed
    cross join period_today
    where strftime(month, '%Y-%m') < coalesce(period_today.opens_with, period_today.period, newest)
    order by period desc
    limit 12
),

final as (
    select min(period) as first_month, max(period) as last_month
    from covered
)

select * from final
