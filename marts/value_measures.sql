-- One row per key result of the current lists: whether it has a target, and whether it has moved towards it since its start.
with stated as (
    select
        load_id, source_row, lower(trim(kr_id)) as kr_key, lower(trim(name)) as name_key, lower(trim(metric)) as metric_key,
        lower(trim(goal_id)) as goal_key, lower(trim(goal_title)) as goal_title_key,
        coalesce(name, metric, kr_id) as measure, measure_unit, baseline, target, current, due_date, checked_on,
        coalesce(target is not null, false) as has_target,
        case
            when current is null then false
            -- What is to be kept has done so where it stands no worse than its target.
            when direction = 'keep' then target is not null and baseline is not null
                and sign(target - baseline) * (current - target) >= 0
            when baseline is null or target is null then false
            else sign(target - baseline) * (current - baseline) > 0
        end as has_moved
    from key_results_current
    where coalesce(status, '') <> 'dropped'
),

final as (
    select
        stated.*,
        list_filter(
            [{'load_id': load_id, 'source_row': source_row, 'column_name': 'target'},
             {'load_id': load_id, 'source_row': source_row, 'column_name': 'current'}],
            lambda one: has_target
        ) as cells
    from stated
)

select * from final
