-- One row per small reversible decision that waits for somebody at the top, or for one who may hand it over.
with clock as (
    select cast(getvariable('today') as date) as today
),

waiting as (
    select
        facts.*,
        date_diff('day', coalesce(facts.requested_on, facts.raised_on), clock.today) as days_waiting,
        -- Who may take it by the rights: the stand-in for what can be taken back, else who decides smaller amounts.
        case
            when used.delegate <> facts.owner_person then used.delegate
            when used.delegate is null and used.who_may <> facts.owner_person then used.who_may
        end as nearer,
        used.decision_id is not null as has_rights,
        used.rule_cells
    from decision_facts as facts
    cross join clock
    left join rights_used as used
        on facts.decision_id = used.decision_id and facts.feed is not distinct from used.feed
    where facts.is_open and facts.reversibility = 'two_way' and facts.owner_names in ('person', 'role')
        and (facts.is_executive or used.is_decider)
),

final as (
    select
        'decisions' as table_name, feed, 'decision' as subject_type, decision_id as subject_id,
        coalesce(question, decision_id) as subject,
        case when nearer is not null and (days_late > 0 or presses or waiting_count > 0) then 'medium' else 'low' end as severity,
        concat(
            'it can be taken back and has waited for ', owner_person, ' for ', days_waiting, ' days; ',
            case
                when nearer is not null then concat('the decision rights let ', nearer, ' take it')
                else 'it is small, and somebody nearer to the work could take it'
            end
        ) as because,
        owner_person as ask,
        amount, case when amount is not null then currency end as currency,
        case when amount is not null then 'its amount' end as money,
        concat(
            'reversible, within the rights of another or up to ', format('{:,}', cast(limits.two_way_small_amount as bigint)), ', waiting ',
            limits.two_way_waits_days, ' days or more'
        ) as threshold,
        load_id, source_row, ['reversibility', 'owner', 'amount', 'raised_on', 'requested_on'] as columns,
        rule_cells as others
    from waiting
    cross join limits
    where days_waiting >= limits.two_way_waits_days
        -- What is small and can be taken back need not wait for the top, even where the rights name nobody nearer.
        and (nearer is not null or (amount <= limits.two_way_small_amount and (not has_rights or (is_executive and amount > 0))))
)

select * from final
