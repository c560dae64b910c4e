-- One row per unit and cost centre (else account) of a budget: the cells of its five largest lines in the months compared.
with grains as (
    select distinct unit, by_centre
    from budget_kept
),

final as (
    select
        grains.unit,
        case when grains.by_centre then coalesce(named.part, spend.cost_centre) else coalesce(spend.gl_name, spend.gl_account) end as part,
        list({'load_id': spend.load_id, 'source_row': spend.source_row, 'column_name': 'amount'}
            order by spend.amount desc, spend.load_id, spend.source_row)[1:5] as cells
    from spend_current as spend
    inner join grains on grains.unit in (coalesce(spend.unit, ''), '')
    inner join budget_months as months on grains.unit = months.unit and spend.period = months.period
    left join budget_named as named on grains.unit = named.unit and spend.cost_centre = named.cost_centre
    where spend.amount is not null
    group by all
)

select * from final
