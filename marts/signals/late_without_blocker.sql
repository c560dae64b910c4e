-- One row per initiative whose finish is past and that names no blocker: late, and nobody says why (C2).
with known as (
    select max(try_cast(value as integer)) as days from settings where name = 'late_from_days'
),

final as (
    select
        'initiatives' as table_name, late.feed, 'initiative' as subject_type,
        coalesce(late.initiative_id, late.item_key) as subject_id, late.subject,
        case when late.days_late >= 30 then 'high' else 'medium' end as severity,
        concat(
            'it was to finish on ', strftime(late.printed_finish, '%-d %b %Y'), ', is reported ',
            replace(late.status, '_', ' '), ', and names no blocker'
        ) as because,
        coalesce(late.owner, 'No owner yet') as ask,
        late.cost_of_delay_per_month as amount,
        case when late.cost_of_delay_per_month is not null then late.currency end as currency,
        concat('late by ', known.days, ' days or more, without a blocker') as threshold,
        late.load_id, late.source_row, ['forecast_finish', 'baseline_finish', 'status', 'blocker'] as columns
    from initiative_list as late
    cross join known
    where not late.is_over and not late.is_blocked and late.days_late >= known.days
)

select * from final
