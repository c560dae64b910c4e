-- One row per initiative that is blocked: it says so, or it names a blocker and is not over.
with clock as (
    select cast(getvariable('today') as date) as today
),

final as (
    select
        initiative_list.*,
        case when initiative_list.blocker_since <= clock.today
            then date_diff('day', initiative_list.blocker_since, clock.today) end as days_blocked,
        case
            when initiative_list.status <> 'blocked' then 'it is not reported as blocked, but names a blocker'
            when initiative_list.blocker is null then 'it is reported as blocked and names no blocker'
            else 'it is reported as blocked and names the blocker'
        end as blocked_because
    from initiative_list
    cross join clock
    where initiative_list.status = 'blocked'
        or (initiative_list.blocker is not null and initiative_list.status not in ('done', 'cancelled'))
)

select * from final
