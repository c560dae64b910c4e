-- One row per measure, what it is about, and group of suppliers: how much of it is with that group. Parents are counted together.
with money as (
    select coalesce(
        (select max(currency) from reporting_currency),
        (select case when count(distinct spend_currency) = 1 then max(spend_currency) end from suppliers)
    ) as currency
),

rates as (
    select currency, arg_max(rate, period) as rate
    from reporting_rates
    group by currency
),

paid as (
    select suppliers.group_key, suppliers.group_name, suppliers.spend as amount, money.currency
    from suppliers
    cross join money
    where suppliers.spend > 0 and suppliers.spend_currency = money.currency
),

-- What an initiative is worth counts in equal parts for those who work on it.
worth as (
    select
        suppliers.group_key, suppliers.group_name, money.currency,
        works.budget * case when works.currency = money.currency then 1 else rates.rate end / works.vendors as amount
    from vendor_control_initiatives as works
    inner join suppliers on works.listed_vendor = suppliers.supplier_key
    cross join money
    left join rates on works.currency = rates.currency
),

measured as (
    select 'spend' as measure, cast(null as varchar) as subject, group_key, group_name, sum(amount) as amount, max(currency) as currency
    from paid
    group by group_key, group_name
    union all
    select 'initiatives', null, group_key, group_name, sum(amount), max(currency)
    from worth
    where amount > 0
    group by group_key, group_name
    union all
    select 'function', function_name, group_key, group_name, sum(cast(1 as decimal(18, 4)) / providers), null
    from vendor_concentration_functions
    group by function_name, group_key, group_name
),

final as (
    select
        measure, subject, group_key, group_name, cast(amount as decimal(38, 4)) as amount, currency,
        cast(sum(amount) over (partition by measure, subject) as decimal(38, 4)) as amount_all,
        cast(amount / sum(amount) over (partition by measure, subject) as decimal(9, 8)) as share
    from measured
)

select * from final
