-- One row per goal, by its key or its title as lists name it: the first measure with a target that it has, if any.
with known as (
    select lower(trim(goal_id)) as goal_key, lower(trim(title)) as title_key, load_id, source_row
    from goals_current
    where coalesce(status, '') <> 'dropped'
),

called as (
    select unnest([goal_key, title_key]) as called, goal_key, title_key, load_id, source_row
    from known
    union all
    -- A list of key results names goals as well.
    select unnest([goal_key, goal_title_key]) as called, goal_key, goal_title_key, load_id, source_row
    from value_measures
),

measured as (
    select
        called.called, measures.measure, measures.has_target, measures.has_moved, measures.due_date, measures.cells,
        measures.current is not null as is_measured, called.load_id, called.source_row
    from called
    left join value_measures as measures
        on measures.goal_key in (called.goal_key, called.title_key)
        or measures.goal_title_key in (called.goal_key, called.title_key)
    where called.called is not null
),

final as (
    select
        called, coalesce(bool_or(has_target), false) as has_target, coalesce(bool_or(has_moved), false) as has_moved,
        coalesce(bool_or(is_measured), false) as is_measured, min(due_date) as due_date,
        arg_max(measure, (has_target, has_moved, measure)) as measure,
        arg_max(cells, (has_target, has_moved, measure)) as cells
    from measured
    group by called
)

select * from final
