-- One row per decision with what waits for it: how many initiatives, which, and their budget where it is one sum.
with waiting as (
    select
        decision_id,
        count(*) as waiting_count,
        string_agg(subject, '; ' order by subject) as waiting,
        case when count(distinct currency) filter (budget is not null) = 1 and count(*) filter (
            budget is not null and currency is null
        ) = 0 then cast(sum(budget) as decimal(18, 4)) end as waiting_budget,
        max(currency) filter (budget is not null) as waiting_currency,
        case when count(distinct currency) filter (cost_of_delay_per_month is not null) = 1 and count(*) filter (
            cost_of_delay_per_month is not null and currency is null
        ) = 0 then cast(sum(cost_of_delay_per_month) as decimal(18, 4)) end as waiting_delay,
        max(currency) filter (cost_of_delay_per_month is not null) as delay_currency,
        max(greatest(days_blocked, days_late)) as waiting_days
    from decision_waits
    group by decision_id
),

final as (
    select
        decision_queue.*,
        waiting.waiting_count,
        waiting.waiting,
        waiting.waiting_budget,
        case when waiting.waiting_budget is not null then waiting.waiting_currency end as waiting_currency,
        waiting.waiting_delay,
        case when waiting.waiting_delay is not null then waiting.delay_currency end as delay_currency,
        nullif(waiting.waiting_days, 0) as waiting_days
    from decision_queue
    left join waiting on decision_queue.decision_id = waiting.decision_id
)

select * from final
