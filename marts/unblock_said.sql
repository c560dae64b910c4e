-- One row per statement that something waits for something else: a list, an initiative or a dependency says so.
with decided as (
    select
        'decision|' || lower(decision_id) as for_node, unit, load_id, source_row, 'unblocks' as column_name,
        unnest(string_split_regex(unblocks, '[;,|\n]')) as waiting
    from decision_queue
    where is_open and unblocks is not null
),

held as (
    select
        'initiative|' || feed || '|' || item_key as waiting_node, unit, load_id, source_row,
        unnest([
            {'column_name': 'next_decision_id', 'said': next_decision_id, 'for_kind': 'decision'},
            {'column_name': 'next_decision', 'said': next_decision, 'for_kind': 'decision'},
            {'column_name': 'waiting_on', 'said': waiting_on, 'for_kind': null}
        ], recursive := true)
    from initiative_list
    where not is_over
),

-- A key inside a text counts where it is one that no word or number looks like: it has letters and digits.
mentioned as (
    select waiting_node, unit, load_id, source_row, column_name, unnest(words) as one
    from (
        select
            'initiative|' || feed || '|' || item_key as waiting_node, unit, load_id, source_row,
            unnest(['next_decision', 'waiting_on', 'blocker']) as column_name,
            unnest([
                regexp_extract_all(lower(each), '[\p{L}\p{N}_./-]+') for each in [next_decision, waiting_on, blocker]
            ]) as words
        from initiative_list
        where is_blocked
    )
),

depending as (
    select
        case when relation = 'blocks' then to_id else from_id end as waiting,
        case when relation = 'blocks' then to_kind else from_kind end as waiting_kind,
        case when relation = 'blocks' then from_id else to_id end as awaited,
        case
            when relation = 'blocks' then from_kind
            when relation = 'decided_by' then coalesce(to_kind, 'decision')
            else to_kind
        end as for_kind,
        unit, load_id, source_row, 'to_id' as column_name
    from dependencies_current
    -- That one thing runs on another or feeds it says how they are built, not that one waits.
    where coalesce(state, 'open') <> 'met' and coalesce(relation, 'needs') in ('needs', 'blocks', 'decided_by')
),

final as (
    select for_node, waiting, unit, load_id, source_row, column_name from decided
    union all by name
    select waiting_node, said as awaited, for_kind, unit, load_id, source_row, column_name from held where said <> ''
    union all by name
    select waiting_node, trim(one, './-_') as awaited, unit, load_id, source_row, column_name, true as is_key
    from mentioned
    where regexp_matches(one, '\p{L}') and regexp_matches(one, '\p{N}')
    union all by name
    select * from depending
    union all by name
    select * from unblock_plans
)

select * from final
