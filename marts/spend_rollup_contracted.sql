-- One row per sum of spend lines that count, with whether a contract of its vendor was in force in its month.
-- For ledgers that name no contract of the lists: a line that does is in spend_contracted alone.
with final as (
    select spend_rollup_current.*, coalesce(contract_cover.cover, 'none') as contract_cover
    from spend_rollup_current
    left join contract_cover
        on spend_rollup_current.vendor_id is not distinct from contract_cover.vendor_id
        and spend_rollup_current.vendor_name is not distinct from contract_cover.vendor_name
        and spend_rollup_current.unit is not distinct from contract_cover.unit
        and spend_rollup_current.period = contract_cover.period
)

select * from final
