-- One row per thing that several systems of several makers do (E8, M22): which, what the others cost, what might be saved.
with owners as (
    select load_id, source_row, ask
    from ownership_asks
    where item_table = 'systems'
),

final as (
    select
        'systems' as table_name, found.feed, 'system' as subject_type, found.first_id as subject_id,
        concat(found.serves, ': ', found.named) as subject,
        case
            -- Where all but one are on their way out, it is being dealt with.
            when found.leaving >= found.systems - 1 then 'low'
            when found.other_weight >= limits.overlap_min_cost then 'medium'
            else 'low'
        end as severity,
        concat(
            found.systems, ' systems do it (', found.makers_said, ')',
            case when found.users > 0 then concat(', with ', format('{:,}', found.users), ' users in all') end,
            case when found.leaving > 0 then concat('; ', found.leaving, ' on the way out') end,
            case when found.other_cost > 0 then concat(
                '; with ', found.first_system, ' alone ',
                format('{:,}', cast(round(found.other_cost * limits.overlap_saving_low, -2) as bigint)), ' to ',
                format('{:,}', cast(round(found.other_cost * limits.overlap_saving_high, -2) as bigint)), ' ',
                found.currency, ' a year might be saved (assumed: ',
                cast(round(100 * limits.overlap_saving_low) as integer), ' to ',
                cast(round(100 * limits.overlap_saving_high) as integer), ' percent of what the others cost)'
            ) end,
            case when found.notice_date is not null
                then '; the next day for notice is ' || strftime(found.notice_date, '%-d %b %Y') end
        ) as because,
        coalesce(owners.ask, 'No owner yet') as ask,
        cast(found.other_cost as decimal(38, 4)) as amount,
        case when found.other_cost is not null then found.currency end as currency,
        case when found.other_cost is not null then 'annual cost of the others' end as money,
        concat(
            limits.overlap_systems_from, ' systems or more of ', limits.overlap_vendors_from,
            ' makers or more for one thing; it weighs where all but the first cost ',
            format('{:,}', cast(limits.overlap_min_cost as bigint)), ' a year or more'
        ) as threshold,
        found.load_id, found.source_row, ['capability', 'vendor_name'] as columns, found.cells as others
    from overlap_capabilities as found
    cross join limits
    left join owners on found.load_id = owners.load_id and found.source_row = owners.source_row
    where found.systems >= limits.overlap_systems_from and found.makers_at_most >= limits.overlap_vendors_from
        and found.other_weight > 0
        -- Small ones are told only where nothing but the vendors' own names stands against them.
        and (found.other_weight >= limits.overlap_min_cost or found.makers >= limits.overlap_vendors_from)
)

select * from final
