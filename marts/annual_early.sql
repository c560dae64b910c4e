-- One row per supplier of which a bill of every year stands twice in the last twelve covered months: the second one.
with final as (
    select bills.supplier_key, sum(bills.amount) as amount, sum(bills.amount * rates.rate) as converted
    from annual_bills as bills
    cross join spend_window
    left join constant_rates as rates on bills.currency = rates.currency
    where bills.period_before >= spend_window.first_month
    group by bills.supplier_key
)

select * from final
