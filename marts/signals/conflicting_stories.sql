-- One row per initiative of which two lists or sources tell different stories at about the same time (M15).
with worst as (
    select stories_apart.*, count(*) over (partition by of_feed, of_key) as pairs
    from stories_apart
    qualify row_number() over (
        partition by of_feed, of_key
        order by coalesce(steps_apart, 0) desc, is_blame desc, other_said_on desc, other_voice, other_row
    ) = 1
),

final as (
    select
        'initiatives' as table_name, listed.feed, 'initiative' as subject_type,
        coalesce(listed.initiative_id, listed.item_key) as subject_id, listed.subject,
        case when worst.steps_apart >= 2 and stakes.matters and worst.other_side = 'supplier' then 'high' else 'medium' end as severity,
        concat(
            case when worst.one_voice = listed.feed then 'our list' else worst.one_voice end,
            ' says ', coalesce(replace(worst.one_status, '_', ' '), 'no status'),
            strftime(worst.one_said_on, ' on %-d %b %Y'),
            case when worst.days_apart >= worst.stories_apart_days
                then concat(' and a finish on ', strftime(worst.one_finish, '%-d %b %Y')) end,
            case when worst.is_blame and worst.waiting_on is not null then concat(', waiting on ', worst.waiting_on) end,
            case when worst.is_other_cause then concat(', because of "', worst.one_cause, '"') end,
            '; ', case when worst.other_side = 'supplier' then 'the supplier' else worst.other_voice end,
            ' says ', coalesce(replace(worst.other_status, '_', ' '), 'no status'),
            strftime(worst.other_said_on, ' on %-d %b %Y'),
            case when worst.days_apart >= worst.stories_apart_days
                then concat(' and a finish on ', strftime(worst.other_finish, '%-d %b %Y')) end,
            case
                when not worst.is_blame then ''
                when worst.blames_customer then ' and that the cause is on our side'
                when worst.blames_other then ' and that the cause lies in another system'
                else ' and that its own part is as agreed'
            end,
            case when worst.is_other_cause then concat(', because of "', worst.other_cause, '"') end
        ) as because,
        stakes.ask, stakes.amount, stakes.currency, stakes.money,
        concat('told within ', limits.stories_days, ' days of each other; dates differ from ', limits.stories_apart_days, ' days') as threshold,
        listed.load_id, listed.source_row, ['status', 'forecast_finish', 'blocker', 'waiting_on'] as columns,
        [
            {'load_id': worst.one_load_id, 'source_row': worst.one_row, 'column_name': worst.one_column},
            {'load_id': worst.other_load_id, 'source_row': worst.other_row, 'column_name': worst.other_column},
            {'load_id': worst.other_load_id, 'source_row': worst.other_row,
             'column_name': case worst.other_kind when 'update' then 'reported_status' else 'forecast_finish' end}
        ] as others
    from worst
    cross join limits
    inner join initiative_list as listed on worst.of_feed = listed.feed and worst.of_key = listed.item_key
    inner join initiative_stakes as stakes on worst.of_feed = stakes.feed and worst.of_key = stakes.item_key
    where not listed.is_over
)

select * from final
