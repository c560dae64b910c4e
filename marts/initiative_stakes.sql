-- One row per initiative: the one person to ask about it, whether it matters much, and the money that is at stake.
with named as (
    select feed, item_key, unnest([owner, sponsor]) as written, unnest([1, 2]) as place
    from initiative_list
),

vendors_named as (
    select distinct lower(trim(vendor_name)) as name
    from vendors
    where load_id in (select load_id from counting_loads)
),

people as (
    select named.feed, named.item_key, named.place, coalesce(resolved.person, named.written) as person
    from named
    left join names_judged as judged on named.written = judged.written
    left join people_resolved as resolved
        on coalesce(judged.name_key, lower(trim(named.written))) = resolved.name_key
    left join vendors_named on lower(trim(named.written)) = vendors_named.name
    where named.written is not null
        and case
            when resolved.state is not null then resolved.state in ('person', 'namesakes')
            when vendors_named.name is not null then false
            else coalesce(judged.proposed, 'person') in ('person', 'unknown')
        end
),

asked as (
    select feed, item_key, arg_min(person, place) as ask
    from people
    group by feed, item_key
),

final as (
    select
        listed.feed, listed.item_key,
        coalesce(asked.ask, 'No owner yet') as ask,
        coalesce(listed.priority in ('1', '2'), false) or coalesce(listed.moscow = 'must', false)
            or coalesce(listed.importance = 'high' and listed.urgency = 'high', false)
            or coalesce(listed.cost_of_delay_per_month > 0, false) as matters,
        case
            when listed.cost_of_delay_per_month is not null then listed.cost_of_delay_per_month
            when listed.benefit_per_month is not null then listed.benefit_per_month
            else listed.budget
        end as amount,
        case
            when listed.cost_of_delay_per_month is not null then 'cost of delay a month'
            when listed.benefit_per_month is not null then 'benefit a month'
            when listed.budget is not null then 'budget'
        end as money,
        case when money is not null then listed.currency end as currency
    from initiative_list as listed
    left join asked on listed.feed = asked.feed and listed.item_key = asked.item_key
)

select * from final
