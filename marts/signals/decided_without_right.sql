-- One row per decision that somebody took who may not decide it, or only up to a smaller amount.
with clock as (
    select cast(getvariable('today') as date) as today
),

final as (
    select
        'decisions' as table_name, facts.feed, 'decision' as subject_type, facts.decision_id as subject_id,
        coalesce(facts.question, facts.decision_id) as subject,
        case
            when facts.reversibility = 'one_way' and facts.amount >= limits.decision_material_amount
                and facts.decided_on >= clock.today - cast(limits.decision_stick_days as integer) then 'high'
            else 'medium'
        end as severity,
        concat(
            'it was decided by ', facts.owner,
            case
                when used.is_named then ', who may decide less than that'
                when used.who_may is null and used.who_most is not null
                    then concat(', and the rights let ', used.who_most, ' decide on ', facts.domain, ' up to ',
                        format('{:,}', cast(used.most as bigint)), ' and nobody above that')
                else concat(', and the rights say that ', coalesce(used.who_may, 'somebody else'), ' decides on ', facts.domain)
            end,
            case when used.is_named then concat('; above the limit the rights name ', coalesce(used.who_may, 'nobody')) end
        ) as because,
        case
            when coalesce(used.who_may, used.who_most) is not null then coalesce(used.who_may, used.who_most)
            when facts.owner_names = 'person' then facts.owner_person
            else facts.ask
        end as ask,
        facts.amount, case when facts.amount is not null then facts.currency end as currency,
        case when facts.amount is not null then 'its amount' end as money,
        concat(
            'not named in the decision rights for its field and amount; taken in the last ',
            limits.decision_look_back_days, ' days'
        ) as threshold,
        facts.load_id, facts.source_row, ['owner', 'domain', 'amount', 'status'] as columns, used.rule_cells as others
    from decision_facts as facts
    inner join rights_used as used
        on facts.decision_id = used.decision_id and facts.feed is not distinct from used.feed
    cross join limits
    cross join clock
    -- A right that a role holds is not broken by a name: nobody said who holds the role.
    where facts.status = 'decided' and facts.owner is not null and not used.may_decide
        and not (used.is_by_role and not used.is_named) and (used.is_clear or used.is_named)
        and coalesce(facts.decided_on, facts.due_date, clock.today)
            >= clock.today - cast(limits.decision_look_back_days as integer)
)

select * from final
