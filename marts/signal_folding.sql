-- One row per signal of one item, with the line in which it stands with others: none where it stands alone.
with counted as (
    select
        items.*,
        silenced_in is null as is_open,
        count(*) filter (severity = 'high' and silenced_in is null) over (partition by kind) as highs,
        count(*) filter (severity <> 'high' and silenced_in is null) over (partition by kind) as others_of_kind,
        count(*) filter (severity = 'medium' and silenced_in is null) over (partition by kind) as mediums
    from signal_items as items
),

of_a_kind as (
    select
        counted.* exclude (highs, others_of_kind, mediums),
        limits.fold_low_from,
        case
            when not is_open then null
            when severity = 'high' then case when highs >= limits.fold_high_from then concat(kind, '|high') end
            when mediums > 0 and others_of_kind >= limits.fold_medium_from then concat(kind, '|medium')
        end as line_of_kind,
        is_open and severity = 'low' and line_of_kind is null as is_small
    from counted
    cross join limits
),

final as (
    select
        of_a_kind.* exclude (line_of_kind, is_small, fold_low_from),
        case severity when 'high' then 1 when 'medium' then 2 else 3 end as place,
        {
            'id': id, 'kind': kind, 'severity': severity, 'table_name': table_name, 'feed': feed,
            'subject_type': subject_type, 'subject_id': subject_id, 'subject': subject, 'because': because, 'ask': ask
        } as member,
        -- What only needs tidying up stands in one line, of whichever kind it is.
        case
            when is_small then case when count(*) filter (is_small) over () >= fold_low_from then 'small_things' end
            else line_of_kind
        end as line
    from of_a_kind
)

select * from final
