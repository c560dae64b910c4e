-- One row per contract in force that has an end ahead: its last day for notice, and our own day before that, as counted.
-- An end on the first of a month, a whole term and a day after a start on the first, may be an export that is a day late:
-- the day before is taken, for notice a day early does no harm.
with dated as (
    select
        listed.*,
        coalesce(
            day(listed.end_date) = 1 and day(listed.start_date) = 1
            and date_diff('month', listed.start_date, listed.end_date) % 12 = 0 and listed.end_date > listed.start_date,
            false
        ) as end_is_doubtful,
        listed.end_date - case when end_is_doubtful then 1 else 0 end as ends_on,
        listed.supplier_key,
        cast(least(coalesce(listed.internal_lead_days, limits.renewal_lead_days), 1100) as integer) as lead_days,
        listed.internal_lead_days is null as lead_is_assumed
    from renewal_questions as listed
    cross join limits
    where listed.notice_state not in ('ended', 'not_in_force') and listed.end_date >= listed.today
),

final as (
    select
        dated.*,
        -- Without a notice period: of one that ends by itself the end is the last day; of another it is not known.
        case
            when notice_days is not null then ends_on - cast(least(notice_days, 1100) as integer)
            when not auto_renew then ends_on
        end as notice_on,
        notice_on - lead_days as decide_on,
        ends_on - cast(least(notice_not_before_days, 1100) as integer) as opens_on
    from dated
)

select * from final
