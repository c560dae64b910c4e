-- One row per initiative whose finish is past and that names no blocker: late, and nobody says why (C2).
with said as (
    select of_feed, of_key, max(update_date) as last_day
    from update_list
    where coalesce(author_kind <> 'vendor', true)
    group by of_feed, of_key
),

-- A blocker that its last update names is named, though the list has no word of it.
named as (
    select distinct said.of_feed, said.of_key
    from said
    inner join update_list as updates
        on said.of_feed = updates.of_feed and said.of_key = updates.of_key and said.last_day = updates.update_date
    where coalesce(updates.author_kind <> 'vendor', true)
        and (
            updates.claimed_cause is not null or updates.reported_status = 'blocked'
            or (
                regexp_matches(updates.text, '\bblocke[rd]: |\bblocked (by|since|until)|\bimpediment: ', 'i')
                and not regexp_matches(updates.text, '\bblocker: (none|no|keine|nil)', 'i')
            )
        )
),

final as (
    select
        'initiatives' as table_name, late.feed, 'initiative' as subject_type,
        coalesce(late.initiative_id, late.item_key) as subject_id, late.subject,
        -- Where it is reported on track besides, the contradiction is what goes to the meeting.
        case
            when late.days_late >= limits.late_pressing_days and stakes.matters and late.status <> 'on_track' then 'high'
            else 'medium'
        end as severity,
        concat(
            'it was to finish on ', strftime(late.printed_finish, '%-d %b %Y'), ', ', late.days_late,
            case when late.days_late = 1 then ' day' else ' days' end, ' ago, ',
            case when late.status = 'unrated' then 'reports no status'
                else 'is reported ' || replace(late.status, '_', ' ') end,
            ', and names no blocker'
        ) as because,
        stakes.ask, stakes.amount, stakes.currency, stakes.money,
        concat('late by ', limits.late_from_days, ' days or more, no blocker named') as threshold,
        late.load_id, late.source_row, ['forecast_finish', 'baseline_finish', 'status', 'blocker'] as columns
    from initiative_list as late
    cross join limits
    inner join initiative_stakes as stakes on late.feed = stakes.feed and late.item_key = stakes.item_key
    left join named on late.feed = named.of_feed and late.item_key = named.of_key
    where not late.is_over and not late.is_blocked and late.days_late >= limits.late_from_days
        and late.status <> 'on_hold' and named.of_key is null
)

select * from final
