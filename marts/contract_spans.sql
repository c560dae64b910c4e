-- One row per contract of the current lists that was ever in force: in which months, and whether its dates are known.
with final as (
    select
        contract_id, own, vendor, vendor_id, listed_vendor, supplier_key, written, end_date,
        coalesce(strftime(start_date, '%Y-%m'), '') as first_month,
        case
            when coalesce(status, 'active') = 'active' and auto_renew then '9999-12'
            else coalesce(strftime(end_date, '%Y-%m'), '9999-12')
        end as last_month,
        start_date is not null
        and (end_date is not null or (coalesce(status, 'active') = 'active' and coalesce(auto_renew, false))) as is_sure
    from contract_vendors
    where coalesce(status, 'active') not in ('draft', 'pending')
)

select * from final
