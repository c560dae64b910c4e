-- One row per list of initiatives that is nearly all green while many of its greens contradict the evidence (M3).
with counted as (
    select
        verdicts.feed,
        count(*) filter (verdicts.reported <> 'unrated') as rated,
        count(*) filter (verdicts.reported = 'on_track') as greens,
        count(*) filter (verdicts.is_better_than_evidence) as wrong,
        count(*) filter (verdicts.reported = 'unrated') as unrated,
        string_agg(verdicts.subject, ', ' order by verdicts.item_key) filter (verdicts.is_better_than_evidence) as names,
        arg_min(listed.load_id, verdicts.item_key) filter (verdicts.is_better_than_evidence) as load_id,
        arg_min(listed.source_row, verdicts.item_key) filter (verdicts.is_better_than_evidence) as source_row,
        list({'load_id': listed.load_id, 'source_row': listed.source_row, 'column_name': 'status'}
            order by verdicts.item_key) filter (verdicts.reported = 'on_track') as others
    from initiative_verdicts as verdicts
    inner join initiative_list as listed on verdicts.feed = listed.feed and verdicts.item_key = listed.item_key
    group by verdicts.feed
),

chairs as (
    select nullif(trim(max(value)), '') as chair
    from settings
    where name = 'chair'
),

final as (
    select
        'initiatives' as table_name, counted.feed, 'portfolio' as subject_type, counted.feed as subject_id,
        concat(counted.rated, ' initiatives in one list') as subject,
        'high' as severity,
        concat(
            counted.greens, ' of ', counted.rated, ' are reported on track',
            case when counted.unrated > 0 then concat(' (', counted.unrated, ' more report nothing)') end,
            ', and the records contradict ', counted.wrong, ' of these ', counted.greens, ': ', counted.names
        ) as because,
        coalesce(chairs.chair, 'No owner yet') as ask,
        cast(null as decimal(18, 4)) as amount, cast(null as varchar) as currency, cast(null as varchar) as money,
        concat(
            'more than ', cast(100 * limits.comfort_green_share as integer), ' % on track, more than ',
            cast(100 * limits.comfort_wrong_share as integer), ' % of them contradicted, ', limits.comfort_from,
            ' initiatives or more'
        ) as threshold,
        counted.load_id, counted.source_row, ['status'] as columns, counted.others
    from counted
    cross join limits
    cross join chairs
    where counted.rated >= limits.comfort_from
        and counted.greens > limits.comfort_green_share * counted.rated
        and counted.wrong > limits.comfort_wrong_share * counted.greens
)

select * from final
