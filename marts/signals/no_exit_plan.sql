-- One row per vendor that is critical and hard to replace, whose largest running contract has no exit plan (E14).
with contracts as (
    select
        listed_vendor, count(*) as contracts, count(*) filter (exit_plan = 'none') as without_plan,
        string_agg(subject, ', ' order by subject) filter (exit_plan = 'none') as titles,
        case when count(distinct currency) filter (exit_plan = 'none') = 1
            then sum(annual_value) filter (exit_plan = 'none') end as amount,
        max(currency) filter (exit_plan = 'none') as currency,
        arg_max(exit_plan, coalesce(annual_value, 0)) = 'none' as is_largest,
        bool_or(critical_function is not null) as serves,
        min(days_to_notice) filter (exit_plan = 'none' and days_to_notice >= 0) as days_to_notice,
        list({'load_id': load_id, 'source_row': source_row, 'column_name': 'exit_plan'} order by load_id, source_row)
            filter (exit_plan = 'none') as cells
    from contract_list
    where listed_vendor is not null and notice_state not in ('ended', 'not_in_force')
    group by listed_vendor
),

resting as (
    select listed_vendor, count(*) filter (part = 'access') as systems
    from vendor_control_facts
    group by listed_vendor
),

-- What too much stands on is told by that signal, with its exit plan.
told as (
    select listed_vendor from vendor_concentration_flags
),

final as (
    select
        'vendors' as table_name, vendors.feed, 'vendor' as subject_type, coalesce(vendors.vendor_id, vendors.item_key) as subject_id,
        vendors.subject,
        case
            when resting.systems > 0 and (vendors.substitutability = 'not' or contracts.amount >= limits.vendor_material_amount)
                then 'medium'
            else 'low'
        end as severity,
        concat(
            'it is critical', case vendors.substitutability when 'not' then ' and cannot be replaced'
                when 'hard' then ' and hard to replace' else ', nobody says whether it can be replaced' end,
            ', and ', case when contracts.contracts = contracts.without_plan then 'no running contract has'
                else concat(contracts.without_plan, ' of ', contracts.contracts, ' running contracts do not have') end,
            ' an exit plan (', contracts.titles, ')',
            case when resting.systems > 0 then concat('; critical systems that rest on it: ', resting.systems) end,
            case when contracts.days_to_notice is not null then concat('; days left for notice: ', contracts.days_to_notice) end
        ) as because,
        coalesce(gaps.ask, 'No owner yet') as ask, contracts.amount,
        case when contracts.amount is not null then contracts.currency end as currency,
        case when contracts.amount is not null then 'annual value' end as money,
        concat('critical, not known to be easy to replace, no exit plan for its largest contract; weighs from ',
            format('{:,}', cast(limits.vendor_material_amount as bigint)), ' where critical systems rest on it') as threshold,
        vendors.load_id, vendors.source_row, ['criticality', 'substitutability'] as columns, contracts.cells as others
    from vendor_control_named as vendors
    inner join contracts on vendors.listed_vendor = contracts.listed_vendor and contracts.is_largest
    cross join limits
    left join resting on vendors.listed_vendor = resting.listed_vendor
    left join told on vendors.listed_vendor = told.listed_vendor
    left join ownership_gaps as gaps
        on gaps.item_table = 'vendors' and vendors.load_id = gaps.load_id and vendors.source_row = gaps.source_row
    -- Where nobody says how hard it is to replace, a critical system that rests on it or a critical function in its
    -- contract says that it must be.
    where vendors.criticality = 'critical' and told.listed_vendor is null
        and (vendors.substitutability in ('not', 'hard')
            or (vendors.substitutability is null and (resting.systems > 0 or contracts.serves)))
)

select * from final
