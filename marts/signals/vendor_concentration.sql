-- One row per vendor, its group counted together, on which too much stands: of the spend, or critical functions (M6).
with final as (
    select
        flags.table_name, flags.feed, 'vendor' as subject_type, flags.subject_id,
        flags.vendor as subject,
        -- How much hangs on one does not press by itself: that notice is near is told on the contract.
        case when flags.is_spend_high and not coalesce(flags.has_exit_plans, false) then 'high' else 'medium' end as severity,
        flags.because, coalesce(gaps.ask, 'No owner yet') as ask, flags.spend as amount,
        case when flags.spend is not null then flags.currency end as currency,
        case when flags.spend is not null then 'invoiced' end as money,
        concat(
            cast(round(100 * limits.concentration_spend_from, 0) as integer), ' per cent of the spend or more, or ',
            limits.concentration_functions_from, ' critical functions or more with one group; presses from ',
            cast(round(100 * limits.concentration_spend_high, 0) as integer), ' per cent without exit plans'
        ) as threshold,
        flags.load_id, flags.source_row, flags.columns,
        list_concat(
            case when flags.is_functions then flags.function_cells else [] end,
            case when not flags.has_exit_plans then flags.exit_cells else [] end
        ) as others
    from vendor_concentration_flags as flags
    cross join limits
    left join ownership_gaps as gaps
        on gaps.item_table = 'vendors' and flags.load_id = gaps.load_id and flags.source_row = gaps.source_row
)

select * from final
