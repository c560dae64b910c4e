-- One row per gap of something that one person owns: blocked, late, without a next milestone, overdue, notice soon.
with listed as (
    select distinct table_name from current_lists
),

initiatives as (
    select
        load_id, source_row, 'initiatives' as item_table, subject,
        unnest([
            {'kind': 'blocked', 'holds': is_blocked, 'day': blocker_since, 'said': coalesce(blocker, waiting_on)},
            {'kind': 'late', 'holds': days_late > 0, 'day': coalesce(printed_finish, expected_finish), 'said': null},
            {
                'kind': 'milestones_late', 'holds': milestones_overdue > 0, 'day': null,
                'said': cast(milestones_overdue as varchar)
            },
            {
                'kind': 'no_next_milestone', 'day': null, 'said': null,
                'holds': next_milestone_date is null and not coalesce(milestones_overdue > 0, false)
                    and 'milestones' in (select table_name from listed)
            },
            {'kind': 'unrated', 'holds': status = 'unrated', 'day': null, 'said': null}
        ]) as gap
    from initiative_portfolio
    where not is_over
),

risks as (
    select
        load_id, source_row, 'risks' as item_table, subject,
        unnest([
            {'kind': 'treatment_late', 'holds': is_overdue, 'day': treatment_due, 'said': treatment_text},
            {'kind': 'acceptance_over', 'holds': acceptance = 'expired', 'day': acceptance_until, 'said': null},
            {'kind': 'review_late', 'holds': days_review_late > 0, 'day': next_review, 'said': null}
        ]) as gap
    from risk_list
    where is_open
),

contracts as (
    select
        load_id, source_row, 'contracts' as item_table, subject,
        {'kind': 'notice_soon', 'holds': true, 'day': notice_date, 'said': vendor} as gap
    from contract_list
    where notice_state = 'notice_soon'
),

every_one as (
    select * from initiatives
    union all select * from risks
    union all select * from contracts
),

final as (
    select
        'owner' as role,
        gap.kind as kind,
        concat_ws('|', found.item_table, things.feed, things.item_key, gap.kind) as about,
        found.subject,
        case
            when things.owner_state in ('one_person_confirmed', 'one_person_not_confirmed') then things.owner_now
        end as person,
        coalesce(things.owner, 'nobody') as written,
        gap.day as day,
        date_diff('day', cast(getvariable('today') as date), gap.day) as days,
        gap.said as said
    from every_one as found
    inner join ownership as things
        on found.item_table = things.item_table
        and found.load_id = things.load_id
        and found.source_row = things.source_row
    where coalesce(gap.holds, false)
)

select * from final
