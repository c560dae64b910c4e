-- One row per risk of the current registers, with its lane (listed, else proposed) and what it lacks to be in it.
with said as (
    select load_id, list(column_name) as has
    from load_columns
    where column_name is not null
    group by load_id
),

-- What the register writes about how near it is: a day, or words.
told as (
    select
        rated.*, coalesce(said.has, []) as has,
        try_cast(proximity as date) as near_day,
        lower(coalesce(proximity, '')) as near_words
    from risks_rated as rated
    left join said on rated.load_id = said.load_id
),

placed as (
    select
        told.* exclude (near_day, near_words),
        case
            when near_day <= today + limits.near_risk_days then 'near'
            when near_day > today + 365 then 'far'
            when regexp_matches(near_words,
                'immediate|imminent|\bnow\b|\bnear|short|within (a|1|one) (day|week|month)|this (week|month)|kurzfristig|unmittelbar|court')
                then 'near'
            when regexp_matches(near_words, 'long.?term|\bfar\b|distant|langfristig|> ?1 year|over a year|(two|three|[2-9]) years')
                then 'far'
        end as nearness,
        treatment is not null or treatment_text is not null as has_treatment,
        list_contains(has, 'treatment_status') or list_contains(has, 'status') as says_state
    from told
    cross join limits
),

laned as (
    select
        placed.*,
        lane_listed is null and is_open and level <> 'unknown' as lane_is_proposed,
        case
            when lane_listed is not null then lane_listed
            when not is_open then 'closed'
            when level = 'unknown' then 'unknown'
            when treatment in ('share', 'pursue') then 'contain_watch'
            when is_accepted and acceptance is distinct from 'expired' then 'contain_watch'
            when level = 'high' and nearness = 'far' and not is_overdue then 'contain_watch'
            when level = 'high' or (level = 'medium' and nearness = 'near' and not is_treated) then 'reduce_now'
            else 'contain_watch'
        end as lane
    from placed
),

final as (
    select
        laned.*,
        -- A column that the register does not have is missing once, not on every line.
        case when is_open then nullif(concat_ws(', ',
            case when owner is null and list_contains(has, 'owner') then 'no owner' end,
            case when lane = 'reduce_now' and not has_treatment
                and (list_contains(has, 'treatment') or list_contains(has, 'treatment_text')) then 'no treatment' end,
            case when lane = 'reduce_now' and treatment_due is null and not is_treated
                and list_contains(has, 'treatment_due') then 'no day for the treatment' end,
            case when lane = 'contain_watch' and next_review is null and list_contains(has, 'next_review')
                then 'no day of the next review' end,
            case when is_accepted and acceptance_until is null and list_contains(has, 'acceptance_until')
                then 'no end of the acceptance' end,
            case when lane = 'unknown' then 'no level' end
        ), '') end as lacks
    from laned
)

select * from final
