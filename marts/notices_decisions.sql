-- One row per open decision that has a day, or lacks one: who should take it, and until when.
with final as (
    select
        'decider' as role,
        case
            when queue.due_date is null then 'decision_no_date'
            when queue.days_to_due < 0 then 'decision_late'
            else 'decision_due'
        end as kind,
        concat_ws('|', 'decisions', queue.feed, queue.decision_id) as about,
        coalesce(queue.question, queue.decision_id) as subject,
        case
            when things.owner_state in ('one_person_confirmed', 'one_person_not_confirmed') then things.owner_now
            -- A renewal is on no list of decisions: its owner is the person whom its contract or vendor names today.
            when things.thing_id is null then queue.owner
        end as person,
        coalesce(things.owner, queue.owner, 'nobody') as written,
        queue.due_date as day,
        queue.days_to_due as days,
        queue.decision_id as said
    from decision_agenda as queue
    left join ownership as things
        on things.thing_kind = 'decision'
        and things.thing_id = queue.decision_id
        and things.load_id is not distinct from queue.load_id
        and things.source_row is not distinct from queue.source_row
    where queue.is_open
)

select * from final
