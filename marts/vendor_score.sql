-- One row per vendor: how much of the control it holds, of a hundred points of what is known, and whether it shapes the plan.
with summed as (
    select
        listed_vendor,
        sum(weight) as weight,
        sum(weight) filter (is_known) as weight_known,
        sum(points) as points,
        sum(points_at_least) as points_at_least,
        sum(points_at_most) as points_at_most,
        count(*) filter (is_known) as parts_known,
        count(*) as parts,
        string_agg(lower(title), ', ' order by place) filter (not is_known) as parts_unknown,
        string_agg(because_short, '; ' order by points desc, place) filter (points > 0) as because,
        list(because_short order by points desc, place) filter (points > 0) as reasons,
        flatten(list(cells order by place)) as cells
    from vendor_control
    group by listed_vendor
),

rated as (
    select
        summed.*,
        100 * weight_known >= limits.control_known_from * weight as is_told,
        cast(round(100 * points / nullif(weight_known, 0)) as integer) as points_known,
        cast(round(100 * points_at_least / nullif(weight, 0)) as integer) as score_low,
        cast(round(100 * points_at_most / nullif(weight, 0)) as integer) as score_high,
        limits.control_shapes_from
    from summed
    cross join limits
),

known as (
    select count(*) > 0 as has_initiatives
    from current_lists
    where table_name = 'initiatives'
),

classed as (
    select
        rated.* exclude (points_known),
        case when is_told then points_known end as score,
        case
            when not coalesce(is_told and points_known is not null, false) then 'cannot_tell_yet'
            when points_known >= control_shapes_from then 'shapes_the_plan'
            else 'supports_the_plan'
        end as standing
    from rated
),

final as (
    select
        vendors.*, classed.score, classed.standing, classed.score_low, classed.score_high, classed.parts_known,
        classed.parts, classed.parts_unknown, classed.points, classed.weight_known,
        coalesce(classed.because, case when classed.is_told then 'it holds none of what the lists tell' end) as because,
        case when known.has_initiatives then coalesce(served.initiatives, 0) end as initiatives,
        case when known.has_initiatives then coalesce(served.goals, 0) end as goals, served.serves, spend.spend, spend.spend_currency, classed.reasons, classed.cells
    from vendor_control_named as vendors
    cross join known
    inner join classed on vendors.listed_vendor = classed.listed_vendor
    left join vendor_control_served as served on vendors.listed_vendor = served.listed_vendor
    left join vendor_spend as spend on vendors.listed_vendor = spend.listed_vendor
)

select * from final
