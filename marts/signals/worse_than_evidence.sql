-- One row per initiative that is reported red while nothing that is listed shows why, and no update says it (M3).
-- Who reports red early may know more than the lists: it asks, and stays silent where an update explains it.
with clock as (
    select cast(getvariable('today') as date) as today
),

explained as (
    select distinct updates.of_feed, updates.of_key
    from update_list as updates
    cross join clock
    cross join limits
    where updates.update_date > clock.today - limits.evidence_said_days
        and coalesce(updates.author_kind <> 'vendor', true)
        -- "No blocker" is no reason for red, and neither are the numbers beside it.
        and (updates.claimed_cause is not null
            or (regexp_matches(updates.text, '[0-9]') and not regexp_matches(updates.text, '\b(no|without|kein|sans|sin) block', 'i'))
            or regexp_matches(regexp_replace(updates.text, '\b(no|without) blockers?\b', '', 'gi'),
                '\b(because|since|blocker|due to|weil|wegen|parce que|porque)\b', 'i'))
),

final as (
    select
        'initiatives' as table_name, listed.feed, 'initiative' as subject_type,
        coalesce(listed.initiative_id, listed.item_key) as subject_id, listed.subject,
        'low' as severity,
        concat(
            'it is reported ', replace(listed.status, '_', ' '), ', and no update says why: ', verdicts.evidence_because,
            '; its owner may know more than the lists'
        ) as because,
        stakes.ask, stakes.amount, stakes.currency, stakes.money,
        concat('reported red, all evidence is fine, no update with a reason within ', limits.evidence_said_days, ' days')
            as threshold,
        listed.load_id, listed.source_row, ['status', 'blocker'] as columns,
        verdicts.proofs as others
    from initiative_verdicts as verdicts
    cross join limits
    inner join initiative_list as listed on verdicts.feed = listed.feed and verdicts.item_key = listed.item_key
    inner join initiative_stakes as stakes on verdicts.feed = stakes.feed and verdicts.item_key = stakes.item_key
    left join explained on verdicts.feed = explained.of_feed and verdicts.item_key = explained.of_key
    where verdicts.is_worse_than_evidence and listed.blocker is null and explained.of_key is null
)

select * from final
