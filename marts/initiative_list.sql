-- One row per initiative of the current lists; a status that is not known is unrated, never on track.
with clock as (
    select cast(getvariable('today') as date) as today
),

sources as (
    select * from initiatives_known
    union all by name
    select * from start_initiatives
),

told as (
    select
        -- What is blank in the list stays blank in "text in the cell", though it counts as unrated here.
        sources.* exclude (status, raw),
        coalesce(sources.status, 'unrated') as status,
        cast(json_merge_patch(
            case when sources.status is null then '{"status": ""}' else '{}' end, coalesce(sources.raw, '{}')
        ) as varchar) as raw,
        clock.today,
        coalesce(sources.title, sources.initiative_id) as subject,
        sources.status is null as is_status_missing,
        coalesce(sources.forecast_finish, sources.baseline_finish) as printed_finish,
        coalesce(sources.actual_finish, sources.forecast_finish) as expected_finish,
        coalesce(sources.status in ('done', 'cancelled'), false)
            or coalesce(sources.actual_finish <= clock.today, false) as is_over,
        not is_over and (coalesce(sources.status = 'blocked', false) or sources.blocker is not null) as is_blocked
    from sources
    cross join clock
),

final as (
    select
        told.* exclude (today),
        case
            when not is_blocked then 0
            when blocker_since <= today then date_diff('day', blocker_since, today)
        end as days_blocked,
        case
            when not is_blocked then 'nothing says that it is blocked'
            when status <> 'blocked' then 'it is not reported as blocked, but names a blocker'
            when blocker is null then 'it is reported as blocked and names no blocker'
            else 'it is reported as blocked and names the blocker'
        end as blocked_because,
        case
            when is_over or printed_finish >= today then 0
            when printed_finish < today then date_diff('day', printed_finish, today)
        end as days_late,
        case
            when is_over then 'it is over'
            when printed_finish is null then 'it has no date'
            when today is null then 'the day of reading is not known'
            else concat(
                case when forecast_finish is null then 'its baseline finish ' else 'its finish ' end,
                printed_finish, case when printed_finish < today then ' is past' else ' is ahead' end
            )
        end as late_because
    from told
)

select * from final
