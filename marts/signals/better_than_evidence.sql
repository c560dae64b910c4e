-- One row per initiative that is reported on track while its dates, milestones, money or risks say another thing (M3).
-- So is a project that only a plan names, by its own milestones.
with listed_ones as (
    select
        'initiatives' as table_name, listed.feed, 'initiative' as subject_type,
        coalesce(listed.initiative_id, listed.item_key) as subject_id, listed.subject,
        case
            when verdicts.evidence <> 'off_track' then 'low'
            when stakes.matters and (listed.days_late >= limits.late_pressing_days or verdicts.reds > 2) then 'high'
            else 'medium'
        end as severity,
        concat('it is reported on track, but ', verdicts.evidence_because) as because,
        stakes.ask, stakes.amount, stakes.currency, stakes.money,
        concat(
            'reported on track; red from ', limits.evidence_late_days, ' days late, ', limits.evidence_slip_red_days,
            ' days slipped, ', limits.evidence_blocked_days, ' days blocked or ',
            cast(100 * limits.evidence_over_share as integer), ' % over budget; amber in ',
            limits.evidence_ambers_from, ' dimensions or more'
        ) as threshold,
        listed.load_id, listed.source_row, ['status', 'forecast_finish'] as columns,
        verdicts.proofs as others
    from initiative_verdicts as verdicts
    cross join limits
    inner join initiative_list as listed on verdicts.feed = listed.feed and verdicts.item_key = listed.item_key
    inner join initiative_stakes as stakes on verdicts.feed = stakes.feed and verdicts.item_key = stakes.item_key
    where verdicts.is_better_than_evidence
),

streams as (
    select
        'milestones' as table_name, feed, 'initiative' as subject_type, stream as subject_id, stream as subject,
        'medium' as severity,
        concat(
            contradicted, ' of its ', reported_on_track, ' milestones that are reported on track are past their day: "',
            latest, '" by ', days_late, ' days'
        ) as because,
        coalesce(owner, 'No owner yet') as ask,
        cast(null as decimal(18, 4)) as amount, cast(null as varchar) as currency, cast(null as varchar) as money,
        concat('a milestone reported on track is past by ', limits.evidence_late_days, ' days or more') as threshold,
        load_id, source_row, ['status', 'forecast_date', 'baseline_date'] as columns, proofs as others
    from milestone_streams
    cross join limits
    where contradicted > 0
),

final as (
    select * from listed_ones
    union all
    select * from streams
)

select * from final
