-- One row per decision that came back after it was taken: how, and since when it had been decided.
with clock as (
    select cast(getvariable('today') as date) as today
),

queue as materialized (
    select decision_id, question, status, is_open, decided_on, raised_on, supersedes, feed, load_id, source_row
    from decision_queue
),

-- What an earlier list of the same feed says: the newest one that calls it decided.
before as (
    select
        lower(told.decision_id) as decision_key, lists.feed, told.decided_on, told.load_id, told.source_row, lists.as_of
    from decisions as told
    inner join counting_loads as lists on told.load_id = lists.load_id
    where told.status = 'decided' and told.load_id not in (select load_id from retired_loads)
    qualify row_number() over (
        partition by lower(told.decision_id), lists.feed order by lists.as_of desc nulls last, told.load_id desc
    ) = 1
),

again as (
    select
        queue.decision_id, queue.feed, before.decided_on,
        concat(
            'it was decided', ' on ' || strftime(before.decided_on, '%-d %b %Y'),
            case
                when before.load_id is not null then ', and is open again in the newest list'
                else ', and the list says that it is open again'
            end
        ) as how,
        case when before.load_id is not null then [
            {'load_id': before.load_id, 'source_row': before.source_row, 'column_name': 'status'}
        ] end as others
    from queue
    left join before on lower(queue.decision_id) = before.decision_key and queue.feed = before.feed
    where queue.is_open and (queue.status = 'reopened' or before.load_id < queue.load_id)
),

replaced as (
    select
        later.decision_id, later.feed, earlier.decided_on,
        concat(
            'it replaces ', earlier.decision_id, ', decided ',
            date_diff('day', earlier.decided_on, coalesce(later.decided_on, later.raised_on, clock.today)),
            ' days before'
        ) as how,
        [{'load_id': earlier.load_id, 'source_row': earlier.source_row, 'column_name': 'decided_on'}] as others
    from queue as later
    inner join queue as earlier on lower(trim(later.supersedes)) = lower(earlier.decision_id)
    cross join clock
    cross join limits
    where date_diff('day', earlier.decided_on, coalesce(later.decided_on, later.raised_on, clock.today))
        between 0 and limits.decision_stick_days
),

final as (
    select * from again
    union all
    select * from replaced
    where decision_id not in (select decision_id from again)
)

select * from final
