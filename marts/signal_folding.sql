-- One row per signal of one item, with the line in which it stands with others of its kind: none where it stands alone.
with counted as (
    select
        items.*,
        silenced_in is null as is_open,
        count(*) filter (severity = 'high' and silenced_in is null) over (partition by kind) as highs,
        count(*) filter (severity <> 'high' and silenced_in is null) over (partition by kind) as others_of_kind,
        count(*) filter (severity = 'medium' and silenced_in is null) over (partition by kind) as mediums
    from signal_items as items
),

final as (
    select
        counted.* exclude (highs, others_of_kind, mediums),
        case severity when 'high' then 1 when 'medium' then 2 else 3 end as place,
        {
            'id': id, 'severity': severity, 'table_name': table_name, 'feed': feed, 'subject_type': subject_type,
            'subject_id': subject_id, 'subject': subject, 'because': because, 'ask': ask
        } as member,
        case
            when not is_open then null
            when severity = 'high' then case when highs >= limits.fold_high_from then concat(kind, '|high') end
            when others_of_kind >= limits.fold_medium_from
                or (mediums = 0 and others_of_kind >= limits.fold_low_from)
                then concat(kind, '|', case when mediums > 0 then 'medium' else 'low' end)
        end as line
    from counted
    cross join limits
)

select * from final
