-- One row per contract in force that has an end ahead: by which working day notice must be given and we must have decided,
-- how near that is, its weight, who owns it, and what already answers it (a next contract, a decision that names it).
with terms as materialized (
    select * from renewal_terms
),

days as materialized (
    select * from renewal_working_days
),

people as materialized (
    select written, max(owner_now) as owner_now from people_meant group by written
),

followed as (
    select distinct terms.load_id, terms.source_row
    from terms
    inner join contract_vendors as later
        on terms.supplier_key = later.supplier_key
        and later.start_date between terms.ends_on - 31 and terms.ends_on + 62
        and later.start_date > terms.start_date
    where coalesce(later.status, 'active') = 'active'
),

dated as (
    select
        terms.*, by_notice.working_day as notice_by, by_lead.working_day as our_day,
        date_diff('day', terms.today, by_notice.working_day) as days_left,
        coalesce(terms.annual_value, terms.total_value) * coalesce(rates.rate, 1) as worth,
        coalesce(vendors.criticality = 'critical', false) or terms.critical_function is not null as is_critical,
        worth * case when is_critical then 4 else 1 end as weight,
        answered.decision_id as named_in, followed.load_id is not null as has_next,
        coalesce(own.owner_now, of_vendor.owner_now) as owner
    from terms
    left join days as by_notice on terms.notice_on = by_notice.day
    left join days as by_lead on terms.decide_on = by_lead.day
    left join constant_rates as rates on terms.currency = rates.currency
    left join vendor_list as vendors on terms.listed_vendor = vendors.listed_vendor
    left join people as own on terms.contract_owner = own.written
    left join people as of_vendor on vendors.relationship_owner = of_vendor.written
    left join renewal_answered as answered on terms.load_id = answered.load_id and terms.source_row = answered.source_row
    left join followed on terms.load_id = followed.load_id and terms.source_row = followed.source_row
),

final as (
    select
        dated.*,
        -- Where we need long ourselves, it comes earlier.
        greatest(limits.renewal_first_days, dated.lead_days + limits.renewal_third_days) as ahead_days,
        case
            when dated.notice_by is null then 'unknown'
            when dated.days_left < 0 then 'past_notice'
            when dated.days_left <= limits.renewal_third_days or dated.our_day < dated.today then 'to_decide'
            when dated.days_left <= limits.renewal_second_days then 'to_prepare'
            when dated.days_left <= ahead_days then 'announced'
            else 'later'
        end as stage,
        -- What a critical vendor does for us weighs four times its price.
        coalesce(dated.weight >= limits.renewal_min_value, dated.is_critical) as matters,
        coalesce(dated.weight >= limits.renewal_decision_value, dated.is_critical) as is_decision
    from dated
    cross join limits
)

select * from final
