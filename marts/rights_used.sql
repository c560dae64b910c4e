-- One row per decision whose field has a line in the decision rights: whether its decider may decide it, and who may.
with rules as materialized (
    select
        domain_key, limit_amount, currency, decide_key, decide_person, decide_names, delegate_key, delegate_person,
        lower(trim(decide)) as decide_said, load_id, source_row
    from rights_matrix
),

matched as (
    select
        facts.decision_id, facts.feed, facts.amount,
        rules.*,
        facts.owner_key = rules.decide_key or lower(trim(facts.owner)) = rules.decide_said
            or lower(trim(facts.owner_title)) = rules.decide_said
            -- Of two who are named the decider is one: that two are named is another matter.
            or (rules.decide_names = 'several' and contains(rules.decide_said, lower(facts.owner_person))) as is_decider,
        facts.reversibility = 'two_way' and facts.owner_key = rules.delegate_key as is_delegate,
        -- Another currency or an amount that nobody states cannot be said to be above the limit.
        coalesce(
            rules.limit_amount is null or facts.amount is null
            or (rules.currency is not null and facts.currency is not null and rules.currency <> facts.currency)
            or facts.amount <= rules.limit_amount,
            true
        ) as is_within
    from decision_facts as facts
    inner join rules on lower(trim(facts.domain)) = rules.domain_key
),

final as (
    select
        decision_id, feed,
        coalesce(bool_or(is_decider or is_delegate), false) as is_named,
        coalesce(bool_or((is_decider or is_delegate) and is_within), false) as may_decide,
        coalesce(bool_or(is_decider and is_within), false) as is_decider,
        bool_or(decide_names = 'role' and not coalesce(is_decider, false)) as is_by_role,
        bool_or(decide_names = 'person') as is_clear,
        arg_min(decide_person, coalesce(limit_amount, 99999999999999)) filter (
            where is_within and decide_names = 'person'
        ) as who_may,
        -- Where the amount is above every limit: who may decide most, and how much.
        arg_max(decide_person, limit_amount) filter (where decide_names = 'person') as who_most,
        max(limit_amount) filter (where decide_names = 'person') as most,
        arg_min(delegate_person, coalesce(limit_amount, 99999999999999)) filter (where is_within) as delegate,
        list({'load_id': load_id, 'source_row': source_row, 'column_name': 'decide'} order by load_id, source_row)
            as rule_cells
    from matched
    group by decision_id, feed
)

select * from final
