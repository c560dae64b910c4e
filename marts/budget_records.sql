-- One row per unit and cost centre (else account) of the budgets: the first of its lines, without forecasts.
with final as (
    select
        coalesce(unit, '') as unit, coalesce(cost_centre, category) as part, min(feed) as feed,
        arg_min(load_id, (load_id, source_row)) as load_id, arg_min(source_row, (load_id, source_row)) as source_row
    from budget_lines
    where version is distinct from 'forecast'
    group by all
)

select * from final
