-- One row per vendor and open decision that waits for its advice, or contract of its that comes up.
with final as (
    select
        texts.listed_vendor, 'decision' as thing_kind, coalesce(queue.question, queue.decision_id) as thing, queue.due_date,
        concat('it recommends, ', coalesce(queue.owner, 'nobody'), ' decides') as because, 'decisions' as item_table, queue.feed,
        queue.item_key, queue.load_id, queue.source_row
    from decision_queue as queue
    inner join vendor_control_texts as texts on queue.recommended_by = texts.written
    where queue.is_open
    union all by name
    select
        listed_vendor, 'renewal' as thing_kind, subject as thing,
        case when notice_state = 'past_notice' then end_date else coalesce(notice_date, end_date) end as due_date,
        notice_because as because, 'contracts' as item_table, feed, item_key, load_id, source_row
    from contract_list
    where listed_vendor is not null and notice_state not in ('ended', 'not_in_force')
)

select * from final
