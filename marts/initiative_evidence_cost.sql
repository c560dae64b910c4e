-- One row per running initiative: what its money says, as a colour with its words and its cells.
with costed as (
    select
        listed.*,
        greatest(coalesce(forecast_cost, actual_cost), coalesce(actual_cost, forecast_cost)) as cost,
        case when forecast_cost > coalesce(actual_cost, 0) then 'forecast_cost' else 'actual_cost' end as cost_column,
        case when budget > 0 then actual_cost / budget - percent_complete end as ahead
    from initiative_list as listed
    where not listed.is_over
),

final as (
    select
        costed.feed, costed.item_key, 'cost' as dimension,
        case
            when coalesce(budget, 0) = 0 or cost is null then 'unrated'
            when cost > budget * (1 + limits.evidence_over_share) then 'off_track'
            when cost > budget or ahead >= limits.evidence_ahead_share then 'at_risk'
            else 'on_track'
        end as colour,
        case
            when coalesce(budget, 0) = 0 then 'no budget is known'
            when cost is null then 'no cost is known'
            when cost > budget then concat(
                case cost_column when 'forecast_cost' then 'its forecast cost' else 'what was spent' end, ' is ',
                cast(round(100 * (cost - budget) / budget) as integer), ' % over its budget'
            )
            when ahead >= limits.evidence_ahead_share then concat(
                cast(round(100 * actual_cost / budget) as integer), ' % of its budget is spent and ',
                cast(round(100 * percent_complete) as integer), ' % of it is done'
            )
            else concat(
                case cost_column when 'forecast_cost' then 'its forecast cost' else 'what was spent' end, ' is ',
                cast(round(100 * cost / budget) as integer), ' % of its budget'
            )
        end as because,
        list_transform(
            ['budget', cost_column, case when ahead >= limits.evidence_ahead_share then 'percent_complete' end],
            lambda one: {'load_id': load_id, 'source_row': source_row, 'column_name': one}
        ) as proofs
    from costed
    cross join limits
)

select * from final
