-- One row per thing that somebody should own and check of the control over it: whether it holds, and why.
-- The checks: one person of ours owns it; its list came when it was due; a dated next step lies ahead.
with things as materialized (
    select
        item_table, feed, item_key, thing_kind, thing, unit, one_person, owner_because, load_id, source_row,
        case item_table when 'vendors' then 'relationship_owner' when 'contracts' then 'contract_owner' else 'owner' end
            as owner_column
    from coverage
    where item_table in ('vendors', 'contracts', 'systems', 'initiatives')
),

steps as (
    select
        'contracts' as item_table, load_id, source_row,
        case notice_state when 'notice_soon' then true when 'later' then true when 'past_notice' then false end as is_held,
        case
            when notice_state in ('notice_soon', 'later') then concat('notice by ', strftime(notice_date, '%-d %b %Y'))
            when notice_state = 'past_notice' then concat('the day for notice was ', strftime(notice_date, '%-d %b %Y'))
            else 'no day for notice is known'
        end as because
    from contract_list
    where notice_state in ('notice_soon', 'later', 'past_notice', 'unknown')
    union all
    select
        'initiatives', initiatives.load_id, initiatives.source_row,
        case when count(ahead.day) > 0 then true when any_value(known.is_known) then false end,
        coalesce(concat('next: ', arg_min(ahead.says, ahead.day), ' on ', strftime(min(ahead.day), '%-d %b %Y')),
            'no milestone and no decision with a date lies ahead')
    from initiative_list as initiatives
    cross join (
        select coalesce(bool_or(table_name in ('milestones', 'decisions')), false) as is_known from current_lists
    ) as known
    left join (
        select of_feed, of_key, printed_date as day, subject as says
        from milestone_list
        where state = 'ahead'
        union all
        select of_feed, of_key, due_date, 'decision ' || decision_id
        from initiative_decisions
        where is_open and due_date >= cast(getvariable('today') as date)
    ) as ahead on initiatives.feed = ahead.of_feed and initiatives.item_key = ahead.of_key
    where not initiatives.is_over
    group by initiatives.load_id, initiatives.source_row
),

final as (
    select
        item_table, feed, item_key, thing_kind, thing, unit, 'owner' as check_name,
        case one_person when 'yes' then true when 'no' then false end as is_held, owner_because as because,
        owner_column as column_name, load_id, source_row
    from things
    union all
    select
        things.item_table, things.feed, things.item_key, things.thing_kind, things.thing, things.unit, 'fresh',
        trust.reliance not in ('late', 'not_reported'), concat('its list: ', trust.reliance_because), '',
        things.load_id, things.source_row
    from things
    left join feed_trust as trust on things.item_table = trust.table_name and things.feed = trust.feed
    union all
    select
        things.item_table, things.feed, things.item_key, things.thing_kind, things.thing, things.unit, 'next_step',
        steps.is_held, steps.because,
        case things.item_table when 'contracts' then 'end_date' else '' end, things.load_id, things.source_row
    from things
    inner join steps
        on things.item_table = steps.item_table and things.load_id = steps.load_id
        and things.source_row = steps.source_row
)

select * from final
