-- One row per vendor of the lists: how security ranks it beside procurement, and whether finance paid it though stopped.
with assessed as (
    select
        mentions.listed_vendor, ranks.step, entries.criticality, entries.load_id, entries.source_row
    from security_register_current as entries
    inner join supplier_mentions as mentions
        on mentions.list = 'security' and entries.name is not distinct from mentions.vendor_name
        and entries.vendor_id is not distinct from mentions.vendor_id and entries.unit is not distinct from mentions.unit
    inner join criticality_steps as ranks on entries.criticality = ranks.said
    where mentions.listed_vendor is not null
    qualify row_number() over (
        partition by mentions.listed_vendor order by ranks.step desc, entries.load_id, entries.source_row
    ) = 1
),

-- Records of several lists that are one vendor: only where each of them is stopped, the vendor is.
stopped as (
    select coalesce(ones.supplier_key, vendors.listed_vendor) as supplier_key
    from vendor_list as vendors
    left join supplier_ones as ones on vendors.listed_vendor = ones.node
    group by all
    having bool_and(coalesce(vendors.status in ('inactive', 'blocked'), false))
),

-- What was paid while an earlier list still let it be paid says nothing: until when did one?
free as (
    select loads.feed, coalesce(listed.vendor_id, listed.vendor_name) as vendor, strftime(max(loads.as_of), '%Y-%m') as month
    from vendors as listed
    inner join live_loads as loads on listed.load_id = loads.load_id
    where coalesce(listed.status not in ('inactive', 'blocked'), true)
    group by all
),

final as (
    select
        vendors.*, assessed.criticality as security_says, assessed.load_id as other_load, assessed.source_row as other_row,
        coalesce(abs(own.step - assessed.step) >= limits.ranked_apart_from, false) as is_ranked_apart,
        stopped.supplier_key is not null and months.last_paid >= strftime(
            cast(spend_window.last_month || '-01' as date) - to_months(cast(limits.stopped_paid_months as integer) - 1), '%Y-%m'
        ) and coalesce(months.last_paid > free.month, true) as is_paid, months.last_paid, lists.finance_cell
    from vendor_list as vendors
    cross join spend_window
    cross join limits
    left join criticality_steps as own on vendors.criticality = own.said
    left join assessed on vendors.listed_vendor = assessed.listed_vendor
    left join supplier_months as months on vendors.listed_vendor = months.supplier_key
    left join stopped on vendors.listed_vendor = stopped.supplier_key
    left join free on vendors.feed = free.feed and coalesce(vendors.vendor_id, vendors.vendor_name) = free.vendor
    left join supplier_lists as lists on vendors.listed_vendor = lists.supplier_key
)

select * from final
