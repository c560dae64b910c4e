-- One row per initiative that another one pushed out, with what that did to its finish (M17, C10).
with named as (
    select
        pushed.feed, pushed.item_key,
        min(coalesce(other.title, other.initiative_id)) as pushed_by,
        min({'load_id': other.load_id, 'source_row': other.source_row, 'column_name': 'title'}) as proof
    from initiative_list as pushed
    inner join initiative_list as other
        on lower(trim(pushed.displaced_by)) in (lower(trim(other.initiative_id)), lower(trim(other.title)))
    group by pushed.feed, pushed.item_key
),

moved as (
    select
        listed.*,
        coalesce(listed.baseline_finish, firsts.first_finish) as finish_before,
        date_diff('day', coalesce(listed.baseline_finish, firsts.first_finish), listed.forecast_finish) as days_moved
    from initiative_list as listed
    left join initiative_first_dates as firsts on listed.feed = firsts.feed and listed.item_key = firsts.item_key
    where listed.displaced_by is not null and not listed.is_over
),

final as (
    select
        'initiatives' as table_name, moved.feed, 'initiative' as subject_type,
        coalesce(moved.initiative_id, moved.item_key) as subject_id, moved.subject,
        case when moved.days_moved >= limits.displaced_days then 'medium' else 'low' end as severity,
        concat(
            'it was pushed out by ', coalesce(named.pushed_by, moved.displaced_by),
            case
                when moved.days_moved > 0 then concat(
                    ', and its finish moved by ', moved.days_moved, case when moved.days_moved = 1 then ' day' else ' days' end,
                    ', from ', strftime(moved.finish_before, '%-d %b %Y'), ' to ', strftime(moved.forecast_finish, '%-d %b %Y')
                )
                when moved.days_moved <= 0 then ', and its finish has not moved'
                else ''
            end
        ) as because,
        stakes.ask, stakes.amount, stakes.currency, stakes.money,
        concat('pushed out by another initiative; it presses when the finish moved by ', limits.displaced_days, ' days') as threshold,
        moved.load_id, moved.source_row, ['displaced_by', 'baseline_finish', 'forecast_finish'] as columns,
        case when named.proof is not null then [named.proof] else [] end as others
    from moved
    cross join limits
    left join named on moved.feed = named.feed and moved.item_key = named.item_key
    inner join initiative_stakes as stakes on moved.feed = stakes.feed and moved.item_key = stakes.item_key
)

select * from final
