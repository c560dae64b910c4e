-- One row per spend line that counts, with whether a contract was in force in its month: in_force, none or cannot_tell.
with named as (
    select
        contract_id, min(first_month) as first_month, max(last_month) as last_month,
        case when bool_or(is_sure) then 'in_force' else 'cannot_tell' end as cover
    from contract_spans
    where contract_id is not null
    group by contract_id
),

final as (
    select
        spend_lines.*,
        case
            when named.cover = 'in_force' or contract_cover.cover = 'in_force' then 'in_force'
            else coalesce(named.cover, contract_cover.cover, 'none')
        end as contract_cover
    from spend_lines
    left join named
        on spend_lines.contract_id = named.contract_id
        and spend_lines.period between named.first_month and named.last_month
    left join contract_cover
        on spend_lines.vendor_id is not distinct from contract_cover.vendor_id
        and spend_lines.vendor_name is not distinct from contract_cover.vendor_name
        and spend_lines.unit is not distinct from contract_cover.unit
        and spend_lines.period = contract_cover.period
)

select * from final
