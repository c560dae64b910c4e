-- One row per load made by this sequence: what it brought, what of it counts today, and whether its sums hold.
with made as (
    select *
    from loads
    where load_id <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and coalesce(list_contains(getvariable('units'), unit), true)
),

counted as (
    select load_id, cast(sum(records) as bigint) as records_current, sum(amount) as amount_current
    from spend_rollup_current
    group by load_id
),

problems as (
    select load_id, count(*) as findings
    from findings
    group by load_id
),

joined as (
    select
        made.* exclude (unit),
        nullif(made.unit, '') as unit,
        undone_acts.act_seq is not null as is_undone,
        made.covers_from is null as is_register,
        current_lists.load_id is not null as is_current_list,
        retired_loads.fate as whole_fate,
        case when made.table_name = 'spend' then coalesce(counted.records_current, 0) end as records_current,
        counted.amount_current,
        coalesce(problems.findings, 0) as findings,
        cast(made.loaded_at as date) as loaded_on,
        load_gaps.amount_gap
    from made
    left join undone_acts on made.load_id = undone_acts.act_seq
    left join current_lists on made.load_id = current_lists.load_id
    left join retired_loads on made.load_id = retired_loads.load_id
    left join counted on made.load_id = counted.load_id
    left join problems on made.load_id = problems.load_id
    left join load_gaps on made.load_id = load_gaps.load_id
),

final as (
    select
        joined.*,
        case
            when is_undone then 'undone'
            when is_register then case when is_current_list then 'current' else 'older list' end
            when whole_fate = 'repeat' or (repeats is not null and records_current = 0) then 'repeat'
            when whole_fate is not null or (records_loaded > 0 and records_current = 0) then 'replaced'
            when records_current < records_loaded then 'partly replaced'
            else 'current'
        end as status
    from joined
)

select * from final
