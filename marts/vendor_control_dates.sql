-- One row per milestone of an initiative on which a vendor works: whether that vendor set its date, and how far it moved.
with texts as (
    select written, listed_vendor from vendor_control_texts
),

steps as (
    select
        works.listed_vendor, works.vendors, milestones.subject, milestones.state,
        milestones.slip_days, milestones.load_id, milestones.source_row, texts.listed_vendor as owned_by,
        case
            when milestones.date_set_by is null and milestones.vendor_release is null then null
            else coalesce(milestones.date_set_by = 'vendor', false) or coalesce(milestones.vendor_release, false)
        end as is_outside,
        case when milestones.date_set_by is null then 'vendor_release' else 'date_set_by' end as column_name
    from vendor_control_initiatives as works
    inner join milestone_list as milestones on works.feed = milestones.of_feed and works.item_key = milestones.of_key
    left join texts on milestones.owner = texts.written
    where milestones.state <> 'cancelled'
),

final as (
    select
        listed_vendor, 'dates' as part, 'milestone' as thing_kind, subject as thing, subject as short,
        -- Of several vendors on one initiative nobody can say which one set the date, unless one of them owns the step.
        case
            when not is_outside then false
            when owned_by is not null then is_outside and owned_by = listed_vendor
            when is_outside and vendors > 1 then null
            else is_outside
        end as is_held,
        concat(
            case when is_outside and owned_by is null and vendors > 1 then 'one of several vendors set its date'
                when is_outside then 'its date is the vendor''s' when not is_outside then 'its date is not the vendor''s'
                else 'the list does not say who set its date' end,
            case when is_outside and slip_days > 0 then concat(', ', slip_days, ' days later than planned') end
        ) as because,
        case when state <> 'reached' then 'set_dates' end as step,
        load_id, source_row, column_name
    from steps
)

select * from final
