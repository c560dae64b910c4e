-- One row per budget line that counts, with the words it is asked for, its value in the reporting currency, and whether it is
-- in force: a plan that no later version has replaced for its month.
with final as (
    select
        budget.*,
        cast(1 as bigint) as records,
        coalesce(budget.vendor_name, budget.vendor_id) as vendor,
        coalesce(budget.gl_name, budget.gl_account) as category,
        budget.amount * case
            when budget.currency_known = reporting_currency.currency then 1 else reporting_rates.rate
        end as converted_amount,
        reporting_currency.currency as reporting_currency,
        plans.is_plan and coalesce(budget.period < plans.until, true) as stands
    from budget_current as budget
    inner join budget_plans as plans
        on coalesce(budget.unit, '') = plans.unit and budget.version is not distinct from plans.version
        and case when plans.by_centre then budget.cost_centre else coalesce(budget.gl_name, budget.gl_account) end
            is not distinct from plans.part
        and coalesce(budget.gl_name, budget.gl_account) is not distinct from plans.category
    cross join reporting_currency
    left join reporting_rates
        on budget.currency_known = reporting_rates.currency and budget.period = reporting_rates.period
)

select * from final
