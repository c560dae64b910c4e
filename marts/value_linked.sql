-- One row per value link and the one thing that it is about: how firmly its value is named (1 to 3), and why.
with links as materialized (
    select * from value_links_read
),

measured as (
    select
        links.load_id, links.source_row, max(measures.measure) as measure,
        coalesce(bool_or(measures.has_target), false) as has_target,
        coalesce(bool_or(measures.has_moved), false) as has_moved,
        coalesce(bool_or(measures.current is not null), false) as is_measured,
        coalesce(any_value(measures.cells), []) as cells
    from links
    left join value_measures as measures
        on links.measure_key in (measures.kr_key, measures.name_key, measures.metric_key)
    group by links.load_id, links.source_row
),

told as (
    select
        links.load_id, links.source_row, links.target_kind, links.called, links.confirmed_by, links.confirmed_on,
        links.due_date, coalesce(links.goal_id, links.goal_title) as goal, links.expected_change, links.measured,
        coalesce(measured.measure, links.metric_id, links.kr_id) as measure,
        measured.has_target or coalesce(regexp_matches(links.expected_change, '[0-9]'), false)
            or (links.expected_change is not null and links.measure_key is not null) as has_target,
        measured.has_moved or coalesce(
            links.says_measured
            and not (links.expected_sign <> '' and links.measured_sign <> '' and links.expected_sign <> links.measured_sign),
            false
        ) as has_moved,
        coalesce(links.says_measured, false) or measured.is_measured as is_measured,
        measured.cells
    from links
    inner join measured on links.load_id = measured.load_id and links.source_row = measured.source_row
),

matched as (
    select told.*, subjects.subject_type, subjects.subject_id, subjects.subject
    from told
    inner join value_subjects as subjects
        on told.called = subjects.called and coalesce(told.target_kind, subjects.subject_type) = subjects.subject_type
    -- Where the list does not say what kind of thing it is, and two kinds have that name, it names neither.
    qualify count(*) over (partition by told.load_id, told.source_row) = 1
),

final as (
    select
        matched.subject_type, matched.subject_id, matched.subject, matched.load_id, matched.source_row,
        matched.expected_change is not null as has_change, matched.has_target, matched.is_measured, matched.due_date,
        case
            when has_target and has_moved and coalesce(confirmed_by, cast(confirmed_on as varchar)) is not null then 3
            when has_target then 2
            else 1
        end as strength,
        concat_ws(
            ', ', 'a value link names ' || coalesce(measure, 'the goal ' || goal),
            'expected: ' || expected_change, 'measured: ' || measured,
            case when confirmed_by is not null then 'confirmed by ' || confirmed_by
                when confirmed_on is not null then 'confirmed on ' || strftime(confirmed_on, '%-d %b %Y')
                when has_moved then 'confirmed by nobody' end
        ) as because,
        list_concat(
            [{'load_id': load_id, 'source_row': source_row, 'column_name': 'target_id'},
             {'load_id': load_id, 'source_row': source_row, 'column_name': 'expected_change'},
             {'load_id': load_id, 'source_row': source_row, 'column_name': 'measured'}], cells
        ) as cells
    from matched
)

select * from final
