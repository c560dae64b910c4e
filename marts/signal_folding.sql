-- One row per signal of one item, with the line in which it stands with others: none where it stands alone.
with counted as (
    select
        items.*,
        silenced_in is null as is_open,
        count(*) filter (severity = 'high' and silenced_in is null) over (partition by kind) as highs,
        count(*) filter (severity <> 'high' and silenced_in is null) over (partition by kind) as others_of_kind,
        count(*) filter (severity = 'medium' and silenced_in is null) over (partition by kind) as mediums,
        count(*) filter (severity = 'low' and silenced_in is null) over () as lows
    from signal_items as items
),

final as (
    select
        counted.* exclude (highs, others_of_kind, mediums, lows),
        case severity when 'high' then 1 when 'medium' then 2 else 3 end as place,
        {
            'id': id, 'kind': kind, 'severity': severity, 'table_name': table_name, 'feed': feed, 'subject_type': subject_type,
            'subject_id': subject_id, 'subject': subject, 'because': because, 'ask': ask
        } as member,
        case
            when not is_open then null
            when severity = 'high' then case when highs >= limits.fold_high_from then concat(kind, '|high') end
            when mediums > 0 then case when others_of_kind >= limits.fold_medium_from then concat(kind, '|medium') end
            -- What only needs tidying up stands in one line, of whichever kind it is.
            when lows >= limits.fold_low_from then 'small_things'
        end as line
    from counted
    cross join limits
)

select * from final
