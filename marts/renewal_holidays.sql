-- One row per day on which nobody works by the settings: of each year (MM-DD), or that day alone (YYYY-MM-DD).
with said as (
    select trim(unnest(string_split(value, ','))) as day
    from settings
    where name = 'holidays'
),

final as (
    select distinct day
    from said
    where day <> ''
)

select * from final
