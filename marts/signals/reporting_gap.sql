-- One row per list that steers us and was not sent since the review, or in which too much is not rated.
with final as (
    select
        gaps.table_name, gaps.feed, 'portfolio' as subject_type,
        case when gap = 'not_sent' then gaps.table_name else concat(gaps.table_name, ' not rated') end as subject_id,
        concat(
            case gaps.table_name when 'security_register' then 'Security list' else concat(
                upper(substr(gaps.table_name, 1, 1)), rtrim(substr(gaps.table_name, 2), 's'), ' list') end,
            coalesce(' of ' || nullif(gaps.unit, ''), '')
        ) as subject,
        case
            when gap = 'not_rated' and unrated = every_one then 'low'
            when gap = 'not_sent' and coalesce(days_late, 0) = 0 and table_name in ('systems', 'vendors', 'contracts') then 'low'
            else 'medium'
        end as severity,
        case
            when gap = 'not_rated' then concat(
                unrated, ' of ', every_one,
                case gaps.table_name when 'risks' then ' open risks name no level' else ' running initiatives have no status' end
            )
            else concat(
                'nobody has sent it since the review', coalesce(strftime(sent_on, '; it last came on %-d %b %Y'), ''),
                case when days_late > 0 then concat(' and is late by ', days_late, ' days') end,
                ', so what it says may be old'
            )
        end as because,
        coalesce(sender, last_by, 'No owner yet') as ask,
        null::decimal(38, 4) as amount, null::varchar as currency, null::varchar as money,
        case when gap = 'not_rated' then concat('at least ', limits.reporting_gap_count, ' and a share of ',
            limits.reporting_gap_share::decimal(4, 2), ' of its lines or more are not rated')
            else 'not sent since the last review, or late' end as threshold,
        gaps.load_id, null::integer as source_row, ['as_of'] as columns, gaps.others
    from risk_reporting_gaps as gaps
    cross join limits
    where gap = 'not_sent' or (unrated >= limits.reporting_gap_count and unrated >= limits.reporting_gap_share * every_one)
)

select * from final
