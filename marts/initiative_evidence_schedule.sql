-- One row per running initiative: what its dates say of its schedule, as a colour with its words and its cells.
with final as (
    select
        listed.feed, listed.item_key, 'schedule' as dimension,
        case
            when listed.printed_finish is null or listed.days_late is null then 'unrated'
            when listed.days_late >= limits.evidence_late_days
                or slips.slipped_days >= limits.evidence_slip_red_days then 'off_track'
            when listed.days_late > 0 or slips.slipped_days >= limits.evidence_slip_amber_days then 'at_risk'
            else 'on_track'
        end as colour,
        case
            when listed.printed_finish is null then 'no finish is known'
            when listed.days_late is null then 'the day of reading is not known'
            when listed.days_late > 0 then concat(
                'its finish of ', strftime(listed.printed_finish, '%-d %b %Y'), ' is ', listed.days_late,
                case when listed.days_late = 1 then ' day' else ' days' end, ' past',
                case when slips.slipped_days >= limits.evidence_slip_amber_days then concat(
                    ', after it slipped by ', slips.slipped_days, ' days'
                ) end
            )
            when slips.slipped_days >= limits.evidence_slip_amber_days then concat(
                'its finish slipped by ', slips.slipped_days, ' days, from ',
                strftime(slips.first_finish, '%-d %b %Y'), ' to ', strftime(slips.last_finish, '%-d %b %Y'),
                case when slips.planned_days > 0 then concat(', and by ', slips.planned_days, ' by plan') end
            )
            when slips.planned_moves > 0 then 'its finish was moved by plan and is ahead'
            else concat(
                'its finish of ', strftime(listed.printed_finish, '%-d %b %Y'), ' is ahead', case
                    when slips.slipped_days > 0 then concat(', ', slips.slipped_days, ' days after the one first agreed')
                    else ' and did not slip'
                end
            )
        end as because,
        list_concat(
            [{
                'load_id': listed.load_id, 'source_row': listed.source_row,
                'column_name': case when listed.forecast_finish is null then 'baseline_finish' else 'forecast_finish' end
            }],
            coalesce(slips.proofs, [])
        ) as proofs
    from initiative_list as listed
    cross join limits
    left join initiative_slips as slips on listed.feed = slips.feed and listed.item_key = slips.item_key
    where not listed.is_over
)

select * from final
