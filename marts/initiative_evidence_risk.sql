-- One row per running initiative: what its blocker, its risks and its open decisions say, as a colour with its cells.
with listed as materialized (
    select feed, item_key, initiative_id, title, is_over, is_blocked, days_blocked, load_id, source_row
    from initiative_list
),

named as (
    select feed, item_key, unnest([lower(trim(initiative_id)), lower(trim(title))]) as called
    from listed
),

touched as (
    select
        risk_id, level, is_overdue, load_id, source_row,
        trim(unnest(regexp_split_to_array(lower(initiative_ids), '[;,|\n]'))) as called
    from risk_list
    where is_open and initiative_ids is not null
),

told as (
    select
        feed, item_key, concat_ws(' ', 'it is blocked', 'for ' || days_blocked || ' days') as words,
        case when days_blocked >= limits.evidence_blocked_days then 3 else 2 end as weight,
        unnest(list_transform(['blocker', 'blocker_since', 'status'], lambda one: {
            'load_id': load_id, 'source_row': source_row, 'column_name': one
        })) as proof
    from listed
    cross join limits
    where is_blocked
    union all
    select
        named.feed, named.item_key,
        case
            when level = 'high' and is_overdue then concat('the treatment of its high risk ', risk_id, ' is overdue')
            else concat('its risk ', risk_id, ' is ', level)
        end,
        case when level <> 'high' then 1 when is_overdue then 3 else 2 end,
        {
            'load_id': load_id, 'source_row': source_row,
            'column_name': case when level = 'high' and is_overdue then 'treatment_due' else 'consequence' end
        }
    from touched
    inner join named on touched.called = named.called
    where level <> 'unknown'
    union all
    select
        of_feed, of_key,
        case when days_late > 0 then concat('its decision ', decision_id, ' is ', days_late,
            case when days_late = 1 then ' day late' else ' days late' end)
            else concat('its decision ', decision_id, ' is open and not late') end,
        case when days_late >= limits.evidence_decision_days then 3 when days_late > 0 then 2 else 1 end,
        {'load_id': load_id, 'source_row': source_row, 'column_name': 'due_date'}
    from initiative_decisions
    cross join limits
    where is_open
),

final as (
    select
        listed.feed, listed.item_key, 'risk' as dimension,
        case max(told.weight) when 3 then 'off_track' when 2 then 'at_risk' when 1 then 'on_track' else 'unrated' end as colour,
        coalesce(
            string_agg(distinct words, '; ' order by words) filter (weight = 3),
            string_agg(distinct words, '; ' order by words) filter (weight = 2),
            string_agg(distinct words, '; ' order by words) filter (weight = 1),
            'no blocker, no risk and no decision of it is known'
        ) as because,
        coalesce(list(distinct proof) filter (struct_extract(proof, 'load_id') is not null), []) as proofs
    from listed
    left join told on listed.feed = told.feed and listed.item_key = told.item_key
    where not listed.is_over
    group by listed.feed, listed.item_key
)

select * from final
