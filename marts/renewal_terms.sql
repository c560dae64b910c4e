-- One row per contract in force that has an end ahead: its last day for notice, and our own day before that, as counted.
with dated as (
    select
        listed.*,
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
