-- One row per initiative whose finish slipped again of late, not by plan: every day that it was ever to finish (C6).
with clock as (
    select cast(getvariable('today') as date) as today
),

final as (
    select
        'initiatives' as table_name, listed.feed, 'initiative' as subject_type,
        coalesce(listed.initiative_id, listed.item_key) as subject_id, listed.subject,
        case when slips.slips >= limits.slips_pressing_from and stakes.matters then 'high' else 'medium' end as severity,
        concat(
            'its finish slipped ', slips.slips, ' times, by ', slips.slipped_days, ' days in all: ', slips.finishes,
            case when slips.planned_moves > 0 then concat(', ', slips.planned_moves, ' of them by plan') end
        ) as because,
        stakes.ask, stakes.amount, stakes.currency, stakes.money,
        concat(
            'slipped ', limits.slips_from, ' times or more without a plan, the last within ', limits.slip_recent_days, ' days'
        ) as threshold,
        listed.load_id, listed.source_row, ['baseline_finish', 'forecast_finish'] as columns,
        slips.proofs as others
    from initiative_list as listed
    cross join limits
    cross join clock
    inner join initiative_slips as slips on listed.feed = slips.feed and listed.item_key = slips.item_key
    inner join initiative_stakes as stakes on listed.feed = stakes.feed and listed.item_key = stakes.item_key
    where not listed.is_over and listed.status <> 'on_hold' and slips.slips >= limits.slips_from
        and slips.last_slip_on > clock.today - limits.slip_recent_days
)

select * from final
