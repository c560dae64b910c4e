-- One row per renewal that is a decision by now: as a decision of the lists reads, though no list names it.
-- It comes 120 days ahead of the last day for notice (earlier where we need long), is due on our own day (the last day for
-- notice once that is past), and goes when that passes, when another contract follows, or when a decision names it.
with said as (
    select decision_id from decision_said_here
),

final as (
    select
        renewals.decision_id, renewals.question, renewals.unit, 'open' as status, renewals.owner,
        case when renewals.our_day >= renewals.today then renewals.our_day else renewals.notice_by end as due_date,
        'Contracts' as domain, renewals.notice_by - cast(renewals.ahead_days as integer) as raised_on,
        renewals.options, coalesce(renewals.annual_value, renewals.total_value) as amount, renewals.currency,
        renewals.stage, renewals.notice_by, renewals.our_day, renewals.contract_id,
        renewals.load_id, renewals.source_row, renewals.feed, renewals.file, renewals.sheet, renewals.loaded_at,
        renewals.loaded_by, renewals.raw, renewals.origins, renewals.decision_id as item_key
    from renewal_list as renewals
    left join said on renewals.decision_id = said.decision_id
    where (
            renewals.stage in ('announced', 'to_prepare', 'to_decide') and renewals.is_decision and not renewals.has_next
            and renewals.named_in is null
        )
        -- What somebody decided here stays until the contract ends.
        or said.decision_id is not null
)

select * from final
