-- One row per scale on which too much stands first: where everything is first, nothing is (M17).
with chair as (
    select nullif(max(value), '') as name
    from settings
    where settings.name = 'chair'
),

final as (
    select
        'initiatives' as table_name, null as feed, 'portfolio' as subject_type, scale as subject_id,
        'Priorities of the initiatives' as subject,
        'medium' as severity,
        concat(
            firsts, ' of ', rated, ' rated initiatives are ',
            case when scale = 'moscow' then 'a must' else 'of the first priority' end,
            case when unknown > 0 then concat(' (', unknown, ' more are not rated)') end,
            case
                when levels = 1 then ', and no other level is in use'
                else concat(': the ', levels, ' levels in use say as little as ', levels_worth, ' would')
            end
        ) as because,
        coalesce(chair.name, 'No owner yet') as ask,
        null as amount, null as currency, null as money,
        concat(
            'more than ', cast(100 * limits.top_share as integer), ' % of ', limits.top_from,
            ' or more rated initiatives stand first'
        ) as threshold,
        proofs[1].load_id as load_id, proofs[1].source_row as source_row, [scale] as columns,
        proofs as others
    from priorities
    cross join limits
    cross join chair
    where rated >= limits.top_from and firsts > limits.top_share * rated
)

select * from final
