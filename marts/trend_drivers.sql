-- One row per series of spend that truly rises: who drives it, and whether others that rise explain most of it.
-- A vendor goes before a system, that before a category, that before a cost centre.
with rises as materialized (
    select
        *, case subject_type when 'vendor' then 1 when 'system' then 2 when 'category' then 3 else 4 end as place
    from trend_rises
),

whole as (
    select subject_type, subject_id, series_unit, currency, any_value(place) as place, sum(more) as more
    from rises
    group by subject_type, subject_id, series_unit, currency
),

suppliers as (
    select subject_type, subject_id, series_unit, currency, supplier_key, max(vendor) as vendor, sum(more) as more
    from rises
    group by subject_type, subject_id, series_unit, currency, supplier_key
    qualify row_number() over (
        partition by subject_type, subject_id, series_unit, currency order by sum(more) desc, supplier_key
    ) = 1
),

shared as (
    select
        rises.subject_type, rises.subject_id, rises.series_unit, rises.currency, whole.subject_type as by_type,
        sum(rises.more) as more
    from rises
    inner join whole
        on whole.place < rises.place and whole.currency = rises.currency
        and whole.subject_id = case whole.subject_type
            when 'vendor' then rises.supplier_key when 'system' then rises.system_id else rises.category end
    group by all
),

explained as (
    select subject_type, subject_id, series_unit, currency, max(more) as more
    from shared
    group by subject_type, subject_id, series_unit, currency
),

final as (
    select
        whole.subject_type, whole.subject_id, whole.series_unit as unit, whole.currency, whole.more,
        suppliers.supplier_key, suppliers.vendor, suppliers.more >= whole.more / 2 as is_driven,
        coalesce(explained.more >= whole.more / 2, false) as is_explained
    from whole
    left join suppliers
        on whole.subject_type = suppliers.subject_type and whole.subject_id = suppliers.subject_id
        and whole.series_unit = suppliers.series_unit and whole.currency = suppliers.currency
    left join explained
        on whole.subject_type = explained.subject_type and whole.subject_id = explained.subject_id
        and whole.series_unit = explained.series_unit and whole.currency = explained.currency
)

select * from final
