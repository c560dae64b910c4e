-- One row per vendor that holds so much of the control that it shapes the plan rather than supports it (E2, E3).
with final as (
    select
        'vendors' as table_name, score.feed, 'vendor' as subject_type, coalesce(score.vendor_id, score.item_key) as subject_id,
        score.subject,
        -- What may be less once more is known does not press.
        case
            when score.score_low >= limits.control_presses_from and score.criticality = 'critical' then 'high'
            when score.score_low >= limits.control_shapes_from then 'medium'
            else 'low'
        end as severity,
        concat(
            'it holds ', score.score, ' of 100 points of control',
            case when score.score_low < score.score_high then concat(
                ' of what is known, between ', score.score_low, ' and ', score.score_high, ' in all'
            ) end,
            case when score.parts_unknown is not null then concat(' (unknown: ', score.parts_unknown, ')') end,
            ': ', array_to_string(score.reasons[1:3], '; ')
        ) as because,
        coalesce(gaps.ask, 'No owner yet') as ask, score.spend as amount, score.spend_currency as currency,
        case when score.spend is not null then 'invoiced' end as money,
        concat('holds ', limits.control_shapes_from, ' points of control or more, of 100') as threshold,
        score.load_id, score.source_row, ['vendor_name', 'substitutability'] as columns, score.cells as others
    from vendor_score as score
    cross join limits
    left join ownership_gaps as gaps
        on gaps.item_table = 'vendors' and score.load_id = gaps.load_id and score.source_row = gaps.source_row
    where score.standing = 'shapes_the_plan'
)

select * from final
