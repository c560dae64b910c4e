-- One row per decision with what waits for it: how many initiatives, which, and their budget where it is one sum.
with waiting as (
    select
        decision_id,
        count(*) as waiting_count,
        string_agg(subject, '; ' order by subject) as waiting,
        case when count(distinct currency) filter (budget is not null) = 1 and count(*) filter (
            budget is not null and currency is null
        ) = 0 then cast(sum(budget) as decimal(18, 4)) end as waiting_budget,
        max(currency) filter (budget is not null) as waiting_currency
    from decision_waits
    group by decision_id
),

final as (
    select
        decision_queue.*,
        waiting.waiting_count,
        waiting.waiting,
        waiting.waiting_budget,
        case when waiting.waiting_budget is not null then waiting.waiting_currency end as waiting_currency
    from decision_queue
    left join waiting on decision_queue.decision_id = waiting.decision_id
)

select * from final
