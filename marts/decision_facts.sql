-- One row per decision with who decides it, what waits for it, its money and which money that is, and whom to ask.
with names as materialized (
    select * from decision_names
),

waits as materialized (
    select * from decision_waits
),

waiting as (
    select
        decision_id,
        count(*) as waiting_count,
        bool_or(is_blocked or status = 'off_track') as presses,
        max(budget) as largest_budget,
        case
            when count(distinct currency) = 1 then cast(sum(cost_of_delay_per_month) as decimal(18, 4))
        end as delay_cost,
        max(currency) as waiting_currency,
        string_agg(subject, '; ' order by subject) as waiting,
        arg_max(waits.owner, (coalesce(budget, 0), waits.owner)) filter (where names.names = 'person') as waiting_owner,
        list({'load_id': load_id, 'source_row': source_row, 'column_name': 'status'} order by load_id, source_row)
            as waiting_cells
    from waits
    left join names on waits.owner = names.written
    group by decision_id
),

has as (
    select load_id, list(column_name) as has_columns
    from load_columns
    where column_name is not null
    group by load_id
),

final as (
    select
        queue.*,
        coalesce(own.names, case when queue.owner is not null then 'person' end) as owner_names,
        coalesce(own.name_key, lower(trim(queue.owner))) as owner_key,
        coalesce(own.person, queue.owner) as owner_person,
        own.title as owner_title,
        coalesce(own.is_executive, false) as is_executive,
        coalesce(adviser.names, case when queue.recommended_by is not null then 'person' end) as adviser_names,
        coalesce(adviser.name_key, lower(trim(queue.recommended_by))) as adviser_key,
        coalesce(waiting.waiting_count, 0) as waiting_count,
        coalesce(waiting.presses, false) as presses,
        waiting.largest_budget, waiting.waiting, waiting.waiting_cells,
        coalesce(has.has_columns, []) as has_columns,
        len(list_filter(string_split_regex(coalesce(queue.options, ''), '[;|\n]'), lambda one: trim(one) <> ''))
            as option_count,
        case
            when own.names = 'person' or (own.names is null and queue.owner is not null) then coalesce(own.person, queue.owner)
            when adviser.names = 'person' then adviser.person
            else coalesce(waiting.waiting_owner, 'No owner yet')
        end as ask,
        coalesce(queue.cost_of_waiting_per_month, waiting.delay_cost, queue.amount) as at_stake,
        case
            when queue.cost_of_waiting_per_month is null and waiting.delay_cost is not null then waiting.waiting_currency
            when at_stake is not null then queue.currency
        end as at_stake_currency,
        case
            when coalesce(queue.cost_of_waiting_per_month, waiting.delay_cost) is not null then 'cost of delay a month'
            when queue.amount is not null then 'its amount'
        end as at_stake_money
    from decision_queue as queue
    left join names as own on queue.owner = own.written
    left join names as adviser on queue.recommended_by = adviser.written
    left join waiting on queue.decision_id = waiting.decision_id
    left join has on queue.load_id = has.load_id
)

select * from final
