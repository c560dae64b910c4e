-- One row per decision and initiative that waits or waited for it: the decision lists it, or it names the decision.
with listed as materialized (
    select feed, item_key, initiative_id, title, next_decision_id
    from initiative_list
),

queue as materialized (
    select
        decision_id, question, owner, status, is_open, due_date, days_late, outcome, reason, unblocks, said_in_act,
        load_id, source_row
    from decision_queue
),

named as (
    select feed, item_key, unnest([lower(trim(initiative_id)), lower(trim(title))]) as called
    from listed
    union
    select links.of_feed as feed, links.of_key as item_key, lower(trim(milestones.milestone_id)) as called
    from milestones_current as milestones
    inner join initiative_links as links
        on milestones.load_id = links.load_id and milestones.source_row = links.source_row
),

waiting as (
    select decision_id, trim(unnest(regexp_split_to_array(lower(unblocks), '[;,|\n]'))) as called
    from queue
    where unblocks is not null
),

pairs as (
    select named.feed, named.item_key, waiting.decision_id
    from waiting
    inner join named on waiting.called = named.called
    union
    select listed.feed, listed.item_key, queue.decision_id
    from listed
    inner join queue on lower(listed.next_decision_id) = lower(queue.decision_id)
),

final as (
    select
        pairs.feed as of_feed, pairs.item_key as of_key,
        queue.decision_id, queue.question, queue.owner as decider, queue.status, queue.is_open, queue.due_date,
        queue.days_late, queue.outcome, queue.reason,
        coalesce(told.decided_on, cast(acts.done_at as date)) as decided_on,
        queue.load_id, queue.source_row
    from pairs
    inner join queue on pairs.decision_id = queue.decision_id
    left join decisions as told on queue.load_id = told.load_id and queue.source_row = told.source_row
    left join acts on queue.said_in_act = acts.seq and not queue.is_open
)

select * from final
