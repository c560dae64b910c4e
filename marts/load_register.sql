-- One row per load made by this sequence: what it brought, what of it counts today, and whether its sums hold.
with made as (
    select *
    from loads
    where load_id <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
),

counted as (
    select
        load_id,
        cast(sum(records) filter (fate = 'current') as bigint) as records_current,
        sum(amount) filter (fate = 'current') as amount_current
    from spend_rollup_read
    group by load_id
),

kept as (
    select load_id, sum(amount) as amount
    from (
        select load_id, amount from spend_rollup
        union all
        select load_id, amount from set_aside
    )
    group by load_id
),

problems as (
    select load_id, count(*) as findings
    from findings
    group by load_id
),

final as (
    select
        made.* replace (nullif(made.unit, '') as unit),
        case
            when undone_acts.act_seq is not null then 'undone'
            when made.covers_from is null and current_lists.load_id is null then 'older list'
            when whole.fate = 'repeat' or (counted.records_current = 0 and made.repeats is not null) then 'repeat'
            when whole.fate is not null or (made.records_loaded > 0 and counted.records_current = 0) then 'replaced'
            when counted.records_current < made.records_loaded then 'partly replaced'
            else 'current'
        end as status,
        counted.records_current,
        counted.amount_current,
        coalesce(problems.findings, 0) as findings,
        -- Not null and not zero: what is kept of the load does not add up to what its file said.
        case when made.table_name = 'spend' then made.amount_read - coalesce(kept.amount, 0) end as amount_gap
    from made
    left join undone_acts on made.load_id = undone_acts.act_seq
    left join current_lists on made.load_id = current_lists.load_id
    left join retirement_fates as whole
        on made.load_id = whole.load_id and whole.period is null and whole.retired_row is null
    left join counted on made.load_id = counted.load_id
    left join kept on made.load_id = kept.load_id
    left join problems on made.load_id = problems.load_id
)

select * from final
