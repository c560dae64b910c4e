-- One row per running initiative that names no goal, or one that is on no list, where its list names goals at all (K7).
with goals as (
    select distinct lower(trim(goal_id)) as called
    from goals_current
    where goal_id is not null
    union
    select distinct lower(trim(title)) as called
    from goals_current
    where title is not null
),

listing as (
    select feed, count(*) as initiatives, count(goal_id) as with_a_goal
    from initiative_list
    group by feed
),

final as (
    select
        'initiatives' as table_name, listed.feed, 'initiative' as subject_type,
        coalesce(listed.initiative_id, listed.item_key) as subject_id, listed.subject,
        'low' as severity,
        case
            when listed.goal_id is null
                then concat('it names no goal; ', listing.with_a_goal, ' of ', listing.initiatives, ' in its list do')
            else concat('it names the goal ', listed.goal_id, ', which is on no list of goals')
        end as because,
        stakes.ask, stakes.amount, stakes.currency, stakes.money,
        'no goal named, or one that is on no list of goals' as threshold,
        listed.load_id, listed.source_row, ['goal_id'] as columns
    from initiative_list as listed
    inner join listing on listed.feed = listing.feed
    inner join initiative_stakes as stakes on listed.feed = stakes.feed and listed.item_key = stakes.item_key
    left join goals on lower(trim(listed.goal_id)) = goals.called
    where not listed.is_over and listed.status not in ('on_hold') and listing.with_a_goal > 0
        and (
            listed.goal_id is null
            or (goals.called is null and exists (select 1 from goals_current where goal_id is not null or title is not null))
        )
)

select * from final
