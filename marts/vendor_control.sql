-- One row per vendor and part of the control that it can hold: how much of it it holds, of how much, and the points for it.
with counted as (
    select
        listed_vendor, part,
        count(*) filter (is_held) as held,
        count(*) filter (is_held is not null) as of_all,
        count(*) filter (is_held is null) as not_known,
        list(distinct thing order by thing) filter (is_held) as things,
        list({'load_id': load_id, 'source_row': source_row, 'column_name': column_name} order by load_id, source_row, column_name)
            filter (is_held) as cells
    from vendor_control_facts
    group by listed_vendor, part
),

stated as (
    select
        vendors.listed_vendor, vendors.subject, vendors.load_id, vendors.source_row, parts.place, parts.part, parts.title,
        parts.weight, parts.counts, parts.nothing, parts.lacks, parts.is_told, counted.things, coalesce(counted.cells, []) as cells,
        case when parts.is_told then coalesce(counted.held, 0) end as held,
        case when parts.is_told then coalesce(counted.of_all, 0) end as of_all,
        coalesce(counted.not_known, 0) as not_known,
        -- Where the list is there and nothing of it is the vendor's, the vendor holds nothing; where a list is silent, who knows.
        parts.is_told and (coalesce(counted.of_all, 0) > 0 or coalesce(counted.not_known, 0) = 0) as is_known
    from vendor_control_named as vendors
    cross join vendor_control_parts as parts
    left join counted on vendors.listed_vendor = counted.listed_vendor and parts.part = counted.part
),

rated as (
    select
        stated.*,
        case
            when not is_known then null
            when of_all = 0 then 0
            else cast(weight * held / of_all as decimal(5, 1))
        end as points,
        case when not is_known then 0 else cast(weight * held / greatest(of_all + not_known, 1) as decimal(5, 1)) end
            as points_at_least,
        case when not is_known then weight else cast(weight * (held + not_known) / greatest(of_all + not_known, 1) as decimal(5, 1)) end
            as points_at_most
    from stated
),

final as (
    select
        listed_vendor, subject, place, part, title, held, of_all, not_known, weight, points, points_at_least, points_at_most,
        is_known,
        case
            when not is_told then concat('cannot tell: ', lacks)
            when not is_known then concat('cannot tell: the lists say nothing of ', not_known)
            when of_all = 0 then nothing
            else concat(
                held, ' of ', of_all, ' ', counts,
                case when held > 0 then concat(': ', array_to_string(things[1:3], ', ')) end,
                case when len(things) > 3 then concat(' and ', len(things) - 3, ' more') end,
                case when not_known > 0 then concat('; unknown: ', not_known) end
            )
        end as because, load_id, source_row,
        case when held > 0 then concat(held, ' of ', of_all, ' ', counts) end as because_short,
        cells
    from rated
)

select * from final
