-- One row per vendor of the current vendor lists: whom it serves, what is signed with it and until when, what it costs.
with known as (
    select
        max(case when table_name = 'systems' then 1 else 0 end) = 1 as has_systems,
        max(case when table_name = 'contracts' then 1 else 0 end) = 1 as has_contracts
    from current_lists
),

signed as (
    select
        listed_vendor, notice_date, days_to_notice, auto_renew, notice_state, notice_because, end_date, today,
        load_id, source_row, notice_state not in ('ended', 'not_in_force') as is_running
    from contract_list
    where listed_vendor is not null
),

contracts as (
    select
        listed_vendor, count(*) as contract_count,
        min(end_date) filter (is_running and end_date >= today) as next_end
    from signed
    group by listed_vendor
),

-- The contract of which the next notice date comes first; where every one is past, the one that ends first.
pressing as (
    select listed_vendor, notice_date, days_to_notice, auto_renew, notice_state, notice_because
    from signed
    where is_running
    qualify row_number() over (
        partition by listed_vendor
        order by
            case notice_state when 'unknown' then 3 when 'past_notice' then 2 else 1 end,
            case when notice_state = 'past_notice' then end_date else notice_date end nulls last,
            end_date nulls last, load_id, source_row
    ) = 1
),

final as (
    select
        vendors.*,
        coalesce(vendors.vendor_name, vendors.vendor_id) as subject,
        case when known.has_systems then coalesce(serves.system_count, 0) end as system_count,
        serves.systems, serves.critical_functions,
        case when known.has_contracts then coalesce(contracts.contract_count, 0) end as contract_count,
        contracts.next_end, pressing.notice_date, pressing.days_to_notice, pressing.auto_renew, pressing.notice_state,
        case
            when pressing.notice_because is not null then pressing.notice_because
            when not coalesce(known.has_contracts, false) then 'no list of contracts is loaded'
            when contracts.contract_count is null then 'no contract of the lists names it'
            else 'none of its contracts is in force'
        end as notice_because,
        spend.spend, spend.spend_currency,
        coalesce(spend.spend_says, 'no line of these months names it by its number or by this name') as spend_says
    from vendor_list as vendors
    -- A vendor that is one with another of the lists stands under that one.
    anti join supplier_ones as ones on vendors.listed_vendor = ones.node and ones.supplier_key <> ones.node
    cross join known
    left join vendor_serves as serves on vendors.listed_vendor = serves.listed_vendor
    left join contracts on vendors.listed_vendor = contracts.listed_vendor
    left join pressing on vendors.listed_vendor = pressing.listed_vendor
    left join vendor_spend as spend on vendors.listed_vendor = spend.listed_vendor
)

select * from final
