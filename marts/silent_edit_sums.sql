-- One row per load of a ledger, month and currency: its sum as the file says it.
with sums as (
    select 'spend' as table_name, load_id, period, currency, sum(amount) as amount from spend_rollup group by all
    union all
    select 'purchase_orders', load_id, period, currency, sum(amount) from purchase_orders group by all
    union all
    select 'budget', load_id, period, currency, sum(amount) from budget group by all
),

final as (
    select table_name, load_id, period, coalesce(currency, '') as currency, amount
    from sums
)

select * from final
