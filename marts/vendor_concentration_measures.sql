-- One row per measure (spend, initiatives, each critical function): how much of it is with the largest group of suppliers.
-- HHI: the sum of the squared shares in per cent; 10,000 is one supplier alone, 2,500 and more is called concentrated.
with counted as (
    select
        measure, subject,
        cast(round(sum(share * share) * 10000) as integer) as hhi,
        count(group_key) as groups,
        max(amount_all) as amount_all,
        max(currency) as currency
    from vendor_concentration_shares
    where measure <> 'function' or group_key is not null
    group by measure, subject
),

largest as (
    select measure, subject, group_key, group_name, amount, share
    from vendor_concentration_shares
    where group_key is not null
    qualify row_number() over (partition by measure, subject order by amount desc, group_name, group_key) = 1
),

silent as (
    select 'spend' as measure, count(*) as not_known
    from suppliers
    where spend_says is not null and (spend is null or spend_currency not in (
        select currency from vendor_concentration_shares where measure = 'spend'
    ))
    union all
    select 'initiatives', count(distinct (feed, item_key))
    from vendor_control_initiatives
    where budget is null
),

final as (
    select
        counted.measure, counted.subject, counted.hhi, largest.group_name as top_name, largest.share as top_share,
        largest.amount as top_amount, counted.amount_all, counted.currency, counted.groups,
        coalesce(silent.not_known, 0) as not_known, largest.group_key as top_key,
        case counted.measure
            when 'spend' then concat('paid to ', counted.groups, ' suppliers and groups in the last twelve covered months')
            when 'initiatives' then concat(
                'budget of the running initiatives on which ', counted.groups, ' suppliers and groups work; those of several in equal parts'
            )
            else concat('systems and contracts on which it stands, of ', counted.groups, ' suppliers and groups')
        end as because
    from counted
    inner join largest on counted.measure = largest.measure and counted.subject is not distinct from largest.subject
    left join silent on counted.measure = silent.measure
)

select * from final
