-- One row per initiative: how firmly its value is named by its goal or a link (0 to 3), and why.
with listing as (
    select count(*) > 0 as has_goals from value_goals
),

by_goal as (
    select
        coalesce(listed.initiative_id, listed.item_key) as subject_id,
        case when goals.has_target then 2 when goals.called is not null or not listing.has_goals then 1 else 0 end
            as strength,
        case
            when goals.has_target then concat('it serves the goal ', listed.goal_id, ', measured by ', goals.measure,
                case when goals.has_moved then ', which has moved; nobody confirmed that it was this' end)
            when goals.called is not null or not listing.has_goals
                then concat('it serves the goal ', listed.goal_id, ', and no measure with a target is named')
            else concat('it names the goal ', listed.goal_id, ', which is on no list of goals')
        end as because,
        list_concat(
            [{'load_id': listed.load_id, 'source_row': listed.source_row, 'column_name': 'goal_id'}],
            coalesce(goals.cells, [])
        ) as cells
    from initiative_list as listed
    cross join listing
    left join value_goals as goals on lower(trim(listed.goal_id)) = goals.called
    where listed.goal_id is not null
),

together as (
    select subject_id, strength, because, cells from by_goal
    union all
    select subject_id, strength, because, cells from value_linked where subject_type = 'initiative'
),

final as (
    select subject_id, strength, because, cells
    from together
    qualify row_number() over (partition by subject_id order by strength desc, because) = 1
)

select * from final
