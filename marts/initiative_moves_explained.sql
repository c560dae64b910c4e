-- One row per finish that an initiative ever had, with what explains its move in time: a decision, or an update.
with moves as materialized (
    select
        moves.*,
        listed.subject,
        concat(
            '(^|[^0-9])(', strftime(moves.finish, '%-d(st|nd|rd|th|\.)? (of )?(%B|%b)'), '|',
            strftime(moves.finish, '(%B|%b)\.? %-d(st|nd|rd|th)?([^0-9]|$)'), '|', strftime(moves.finish, '%Y-%m-%d'),
            '|', strftime(moves.finish, '0?%-d[./]0?%-m[./]'), ')'
        ) as said_so,
        moves.previously <> 'first agreed' and listed.status not in ('blocked', 'off_track') as is_calm
    from initiative_moves as moves
    inner join initiative_list as listed on moves.feed = listed.feed and moves.item_key = listed.item_key
),

later as (
    select *
    from moves
    where slip_days > 0
),

decided as (
    select
        later.feed, later.item_key, later.step,
        concat('decided on ', strftime(decisions.decided_on, '%-d %b %Y'), ' (', decisions.decision_id, ')') as reason
    from later
    inner join initiative_decisions as decisions
        on later.feed = decisions.of_feed and later.item_key = decisions.of_key
    where not decisions.is_open and decisions.decided_on < later.previous
        and (
            regexp_matches(concat_ws(' ', decisions.outcome, decisions.reason), later.said_so, 'i')
            -- It waited for this decision, which came before the old day, and was told the new one at once.
            or (
                later.is_calm and later.said_on < later.previous
                and decisions.decided_on between later.said_on - 35 and later.said_on
            )
        )
),

updated as (
    select
        later.feed, later.item_key, later.step,
        concat('told on ', strftime(updates.update_date, '%-d %b %Y'), ' with its reason') as reason
    from later
    cross join limits
    inner join update_list as updates on later.feed = updates.of_feed and later.item_key = updates.of_key
    where updates.update_date <= later.previous - limits.slip_told_days
        and coalesce(updates.author_kind <> 'vendor', true)
        and coalesce(updates.reported_status not in ('blocked', 'off_track'), true)
        and regexp_matches(updates.text, later.said_so, 'i')
        and regexp_matches(
            concat_ws(' ', updates.text, updates.claimed_cause),
            '\b(because|since|due to|so that|as agreed|agreed with|decided|approved|in favour of|weil|wegen|damit|da die|'
            || 'parce que|en raison|afin|porque|debido|para que)\b', 'i'
        )
),

reasons as (
    select feed, item_key, step, min(reason) as reason
    from (select * from decided union all select * from updated)
    group by feed, item_key, step
),

final as (
    select moves.* exclude (said_so, is_calm), reasons.reason
    from moves
    left join reasons
        on moves.feed = reasons.feed and moves.item_key = reasons.item_key and moves.step = reasons.step
)

select * from final
