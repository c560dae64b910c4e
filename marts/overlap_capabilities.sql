-- One row per capability (else TBM solution) that several systems of several makers serve: which, and what they cost.
with ranked as (
    select
        systems.*,
        row_number() over (
            partition by serves_key order by is_leaving, cost_weight desc nulls last, system_key
        ) as place
    from overlap_systems as systems
),

gathered as (
    select
        serves_key, min(serves) as serves, count(*) as systems,
        count(distinct maker) as makers, count(*) filter (maker is null) as unsaid,
        count(*) filter (is_leaving) as leaving,
        string_agg(system, ', ' order by place) as named,
        concat_ws('; ',
            string_agg(distinct maker_said, ' and ' order by maker_said),
            case when unsaid > 0 then unsaid || ' without a vendor named' end
        ) as makers_said,
        cast(sum(users_active) as bigint) as users, min(notice_date) filter (place > 1) as notice_date,
        count(distinct currency) filter (annual_cost is not null) as currencies,
        bool_and(has_rate) filter (annual_cost is not null) as has_rates,
        max(currency) as own_currency,
        sum(annual_cost) filter (place > 1) as other_cost, sum(cost_weight) filter (place > 1) as other_weight,
        sum(annual_cost) as all_cost, sum(cost_weight) as all_weight,
        count(*) filter (annual_cost is null) as cost_unknown,
        arg_min(load_id, place) as load_id, arg_min(source_row, place) as source_row, arg_min(feed, place) as feed,
        arg_min(coalesce(system_id, item_key), place) as first_id, arg_min(system, place) as first_system,
        list({'load_id': load_id, 'source_row': source_row, 'column_name': 'annual_cost'} order by place)
            filter (annual_cost is not null) as cells
    from ranked
    group by serves_key
),

final as (
    select
        gathered.* exclude (currencies, has_rates, own_currency, other_cost, all_cost),
        case when currencies = 1 then other_cost when has_rates then other_weight end as other_cost,
        case when currencies = 1 then own_currency when has_rates then reporting_currency.currency end as currency,
        -- One that names no maker may be our own: it counts as another where one is named.
        makers + case when makers > 0 then unsaid else 0 end as makers_at_most
    from gathered
    cross join reporting_currency
)

select * from final
