-- One row per group of suppliers with which too much is: of the spend, or critical functions; and why.
with vendors as (
    select
        'vendors' as table_name, subject, coalesce(vendor_id, item_key) as subject_id, substitutability, listed_vendor, feed,
        load_id, source_row
    from vendor_control_named
),

-- A group of which no member is on a vendor list stands on the line that names it.
unlisted as (
    select suppliers.group_key, mentions.table_name, mentions.column_name, sheets.feed, mentions.load_id, mentions.source_row
    from supplier_mentions as mentions
    inner join suppliers on mentions.supplier_key = suppliers.supplier_key
    inner join live_sheets as sheets on mentions.load_id = sheets.load_id
    qualify row_number() over (
        partition by suppliers.group_key
        order by mentions.spend desc nulls last, mentions.table_name, mentions.load_id, mentions.source_row
    ) = 1
),

-- Of few suppliers each has much: a share says something only where they are several.
shared as (
    select
        groups.* replace (case when counts.paid >= limits.concentration_suppliers_from then spend_share end as spend_share)
    from vendor_concentration_groups as groups
    cross join (select count(*) as paid from vendor_concentration_groups where spend_share > 0) as counts
    cross join limits
),

final as (
    select
        groups.*,
        coalesce(spend_share >= limits.concentration_spend_from, false) as is_spend,
        coalesce(spend_share >= limits.concentration_spend_high, false) as is_spend_high,
        functions >= limits.concentration_functions_from as is_functions,
        coalesce(vendors.subject, groups.subject) as vendor, coalesce(vendors.subject_id, groups.subject) as subject_id,
        vendors.substitutability, coalesce(vendors.table_name, unlisted.table_name) as table_name,
        coalesce(vendors.feed, unlisted.feed) as feed, coalesce(vendors.load_id, unlisted.load_id) as load_id,
        case when vendors.load_id is null then unlisted.source_row else vendors.source_row end as source_row,
        case when vendors.load_id is null then [unlisted.column_name] else ['vendor_name', 'substitutability'] end as columns,
        concat_ws(
            '; ',
            case when spend_share >= limits.concentration_spend_from then concat(
                cast(round(100 * spend_share, 1) as decimal(9, 1)), ' per cent of what was paid in the last twelve covered months'
            ) end,
            case when functions >= limits.concentration_functions_from then concat(
                functions, ' of ', functions_all, ' critical functions stand on it (', array_to_string(function_names, ', '), ')'
            ) end,
            case when members > 1 then concat('its group is counted together: ', member_names) end,
            case when vendors.substitutability = 'not' then 'its list calls it not replaceable' end,
            case when not has_exit_plans then 'not every running contract has an exit plan' end
        ) as because
    from shared as groups
    cross join limits
    left join vendors on groups.listed_vendor = vendors.listed_vendor
    left join unlisted on groups.group_key = unlisted.group_key
    where spend_share >= limits.concentration_spend_from or functions >= limits.concentration_functions_from
)

select * from final
