-- One row per finish of an initiative that was another one than before, the first agreed first.
-- The plan speaks only where the list cannot tell a move: both beside each other would seem to move to and fro.
with spoken as (
    select
        *,
        bool_or(told_as = 'first agreed') over items or count(distinct finish) filter (place < 8) over items > 1 as is_told
    from initiative_finishes
    window items as (partition by feed, item_key)
),

ordered as (
    select
        *,
        lag(finish) over story as previous,
        lag(told_as) over story as previously
    from spoken
    where (place < 8) = is_told
    window story as (
        partition by feed, item_key order by said_on nulls first, place, load_id, source_row
    )
),

final as (
    select
        ordered.* exclude (is_told),
        date_diff('day', previous, finish) as slip_days,
        row_number() over (
            partition by feed, item_key order by said_on nulls first, place, load_id, source_row
        ) as step
    from ordered
    where previous is null or finish <> previous
)

select * from final
