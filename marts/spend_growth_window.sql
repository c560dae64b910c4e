-- One row: the last twelve covered months and the twelve before them, as first and last month; nulls where there are none.
with final as (
    select
        last_month as now_to,
        strftime(cast(last_month || '-01' as date) - interval 11 month, '%Y-%m') as now_from,
        strftime(cast(last_month || '-01' as date) - interval 12 month, '%Y-%m') as before_to,
        strftime(cast(last_month || '-01' as date) - interval 23 month, '%Y-%m') as before_from
    from spend_window
)

select * from final
