-- One row per series of spend: whether it truly rises, by how much, since when, how sure that is, and why it is so.
-- Its rows are made by pipelines/judge/trends.py of the rows of trend_series.
with final as (
    select
        subject_type, subject_id, unit, currency,
        cast(null as varchar) as verdict,  -- rising, step_up, not_rising, cannot_tell, innocent
        cast(null as varchar) as reason,  -- what explains it, or what is missing
        cast(null as varchar) as because,
        cast(null as boolean) as looks,  -- a plain rule would call it rising
        first_month, last_month, cast(null as bigint) as months,
        cast(null as varchar) as since,
        cast(null as double) as slope_per_month, cast(null as double) as low, cast(null as double) as high,
        cast(null as double) as level_before, cast(null as double) as level_now, cast(null as double) as rate,
        cast(null as double) as more_a_year, cast(null as double) as q, cast(null as double) as spent,
        cast(null as double) as outlook, cast(null as double) as outlook_low, cast(null as double) as outlook_high,
        cast(null as double) as price_effect, cast(null as double) as volume_effect
    from trend_series
    where false
)

select * from final
