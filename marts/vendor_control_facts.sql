-- One row per vendor, part and thing that is counted: whether the vendor holds it (unknown where no list says so), and the cell.
with together as (
    select * from vendor_control_dates
    union all by name
    select * from vendor_control_systems
    union all by name
    select * from vendor_control_decided
    union all by name
    select * from vendor_control_leaving
    union all by name
    select * from vendor_control_clarity
),

final as (
    select
        vendors.subject as vendor, together.listed_vendor, parts.place, together.part, together.thing_kind, together.thing, coalesce(together.short, together.thing) as short,
        together.is_held, together.because, together.step, together.load_id, together.source_row, together.column_name
    from together
    inner join vendor_control_named as vendors on together.listed_vendor = vendors.listed_vendor
    inner join vendor_control_parts as parts on together.part = parts.part and parts.is_told
)

select * from final
