-- One row per unit of the ledgers ('' for all where no contract list names a unit): how much of what it pays goes to suppliers
-- that the contract lists know, and whether that is enough to say of another one that it has no contract.
-- Lists about somebody else, or of one function alone, say nothing about whom they do not name.
with counted as (
    select
        scope, cast(count(*) as bigint) as suppliers, cast(count(*) filter (contract_known = 'known') as bigint) as known,
        sum(weight) as amount, sum(weight) filter (contract_known = 'known') as known_amount
    from contract_wanted
    where contract_known <> 'waiting'
    group by scope
),

final as (
    select
        counted.*,
        greatest(known / suppliers, coalesce(known_amount / nullif(amount, 0), 0)) >= limits.contracts_reach_from as is_reached
    from counted
    cross join limits
)

select * from final
