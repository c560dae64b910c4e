-- One row per scale of priority that the lists use: how many initiatives that are not over stand first on it.
with rated as (
    select
        'priority' as scale, priority as rank, priority = '1' as is_first, feed, item_key, subject, load_id, source_row
    from initiative_list
    where not is_over
    union all
    select 'moscow', moscow, moscow = 'must', feed, item_key, subject, load_id, source_row
    from initiative_list
    where not is_over
),

ranks as (
    select
        scale, rank, count(*) as own,
        sum(count(*)) over (partition by scale) as every
    from rated
    where rank is not null
    group by scale, rank
),

spread as (
    select scale, count(*) as levels, exp(-sum((own / every) * ln(own / every))) as levels_worth
    from ranks
    group by scale
),

final as (
    select
        rated.scale,
        count(*) filter (rank is not null) as rated,
        count(*) filter (rank is null) as unknown,
        count(*) filter (is_first) as firsts,
        cast(any_value(spread.levels) as integer) as levels,
        round(any_value(spread.levels_worth), 1) as levels_worth,
        list(
            {'load_id': load_id, 'source_row': source_row, 'column_name': rated.scale} order by load_id, source_row
        ) filter (is_first) as proofs
    from rated
    inner join spread on rated.scale = spread.scale
    group by rated.scale
)

select * from final
