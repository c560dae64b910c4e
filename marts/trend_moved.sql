-- One row per sum of spend lines that say more than an amount, by month: what was accrued and reversed, what a service
-- period moves from the month of its bill to the months of its service, and what was bought in numbers.
with said as (
    select
        load_id, period, vendor_id, vendor_name, coalesce(gl_name, gl_account) as category, cost_centre, system_id,
        currency_known, amount, entry_type, quantity,
        date_trunc('month', service_from) as first_month,
        date_diff('month', service_from, service_to) + 1 as months
    from spend_current
    where amount is not null
        and (entry_type in ('accrual', 'reversal') or quantity > 0 or (service_from is not null and service_to is not null))
),

prepaid as (
    select * from said where months between 2 and 60
),

together as (
    select
        * exclude (amount, entry_type, quantity, first_month, months),
        case when entry_type in ('accrual', 'reversal') and amount > 0 then amount else 0 end as accrued,
        case when entry_type in ('accrual', 'reversal') and amount < 0 then amount else 0 end as reversed,
        case when quantity > 0 then amount else 0 end as priced,
        case when quantity > 0 then quantity else 0 end as quantity,
        0 as spread
    from said
    union all by name
    select * exclude (amount, entry_type, quantity, first_month, months), -amount as spread
    from prepaid
    union all by name
    select
        * exclude (amount, entry_type, quantity, first_month, months, period, place),
        strftime(first_month + place * interval 1 month, '%Y-%m') as period, amount / months as spread
    from (select *, unnest(generate_series(0, months - 1)) as place from prepaid) as each_month
),

final as (
    select
        load_id, period, vendor_id, vendor_name, category, cost_centre, system_id, currency_known,
        sum(accrued) as accrued, sum(reversed) as reversed, sum(priced) as priced, sum(quantity) as quantity,
        sum(spread) as spread
    from together
    group by all
)

select * from final
