-- One row per series of spend with what it is called.
with listed as (
    select listed_vendor, max(listed_name) as name from vendor_names group by listed_vendor
),

written as (
    select supplier_key, arg_max(vendor, (month, invoices, vendor)) as name
    from trend_amounts
    where supplier_key is not null
    group by supplier_key
),

systems as (
    select series_system as system_id, max(system) as name from system_paid group by series_system
),

final as (
    select
        trends.subject_type, trends.subject_id, trends.unit, trends.currency,
        case
            when trends.subject_type = 'vendor' then coalesce(listed.name, written.name, trends.subject_id)
            when trends.subject_type = 'system' then coalesce(systems.name, trends.subject_id)
            when trends.subject_type = 'cost_centre' then concat('Cost centre ', trends.subject_id,
                case when trends.unit <> '' then ' of ' || trends.unit else '' end)
            else trends.subject_id
        end as subject
    from spend_trends as trends
    left join listed on trends.subject_type = 'vendor' and trends.subject_id = listed.listed_vendor
    left join written on trends.subject_type = 'vendor' and trends.subject_id = written.supplier_key
    left join systems on trends.subject_type = 'system' and trends.subject_id = systems.system_id
)

select * from final
