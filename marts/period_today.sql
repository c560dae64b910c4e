-- One row: the period that the day of reading is in, and the last closed one; unknown where neither day nor act says it.
with final as (
    select
        coalesce(
            (select period from fiscal_days where day = cast(getvariable('today') as date)),
            strftime(cast(getvariable('today') as date), '%Y-%m')
        ) as period,
        (select max(closed_to) from periods_closed) as closed_to,
        (select strftime(cast(max(closed_to) || '-01' as date) + interval 1 month, '%Y-%m') from periods_closed)
            as opens_with
)

select * from final
