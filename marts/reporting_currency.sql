-- One row: the currency of group totals, as set or as the only one there is; null when neither.
with chosen as (
    select nullif(max(value), '') as currency
    from settings
    where name = 'reporting_currency'
),

not_chosen as (
    select 1 as one
    from chosen
    where currency is null
),

-- Where one is set, the join with nothing spares reading the sums.
only_one as (
    select
        case when count(distinct coalesce(rolled.currency, live_sheets.stated_currency)) = 1
            then max(coalesce(rolled.currency, live_sheets.stated_currency)) end as currency
    from spend_rollup as rolled
    cross join not_chosen
    inner join live_sheets on rolled.load_id = live_sheets.load_id
),

final as (
    select coalesce(chosen.currency, only_one.currency) as currency
    from chosen
    cross join only_one
)

select * from final
