-- One row per budget line that counts, with the words it is asked for and its value in the reporting currency.
with final as (
    select
        budget.*,
        cast(1 as bigint) as records,
        coalesce(budget.vendor_name, budget.vendor_id) as vendor,
        coalesce(budget.gl_name, budget.gl_account) as category,
        budget.amount * case
            when budget.currency_known = reporting_currency.currency then 1 else reporting_rates.rate
        end as converted_amount,
        reporting_currency.currency as reporting_currency
    from budget_current as budget
    cross join reporting_currency
    left join reporting_rates
        on budget.currency_known = reporting_rates.currency and budget.period = reporting_rates.period
)

select * from final
