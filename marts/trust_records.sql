-- One row per load of a ledger other than spend of which records count today, with how many do.
with final as (
    select load_id, count(distinct source_row) as records from purchase_orders_current group by load_id
    union all
    select load_id, count(distinct source_row) as records from budget_current group by load_id
    union all
    select load_id, count(distinct source_row) as records from fx_rates_current group by load_id
)

select * from final
