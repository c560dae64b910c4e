-- One row per spend line that counts, with whether a contract was in force in its month: in_force, none or cannot_tell.
with units as (
    select distinct coalesce(unit, '') as unit
    from live_sheets
    where table_name = 'spend'
),

-- A number says nothing across units: two of them may give it to two contracts.
named as (
    select
        spans.contract_id, units.unit, min(spans.first_month) as first_month, max(spans.last_month) as last_month,
        case when bool_or(spans.is_sure) then 'in_force' else 'cannot_tell' end as cover
    from contract_spans as spans
    inner join units on spans.own = units.unit or '' in (spans.own, units.unit)
    where spans.contract_id is not null
    group by spans.contract_id, units.unit
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
        on spend_lines.contract_id = named.contract_id and coalesce(spend_lines.unit, '') = named.unit
        and spend_lines.period between named.first_month and named.last_month
    left join contract_cover
        on spend_lines.vendor_id is not distinct from contract_cover.vendor_id
        and spend_lines.vendor_name is not distinct from contract_cover.vendor_name
        and spend_lines.unit is not distinct from contract_cover.unit
        and spend_lines.period = contract_cover.period
)

select * from final
