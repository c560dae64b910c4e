-- One row per load that counts, with what became of its records, and whether it says a past month anew.
with restating as (
    select distinct seq
    from live_retirements
    where seq <> load_id
),

edits as (
    select load_id, count(*) as silent_edits
    from silent_edits
    group by load_id
),

made as (
    select
        load_register.*, is_register or table_name = 'spend' as is_counted_there,
        case
            when load_register.is_register then
                case when load_register.status = 'current' then load_register.records_loaded else 0 end
            else coalesce(trust_records.records, load_register.records_current, 0)
        end as records
    from load_register
    left join trust_records on load_register.load_id = trust_records.load_id
    where load_register.status <> 'undone'
),

final as (
    select
        made.load_id, made.table_name, made.feed, made.unit, made.file, made.sheet, made.as_of,
        made.covers_from, made.covers_to, made.loaded_at, made.loaded_by,
        case
            when made.status = 'current' and not made.is_counted_there and made.records_loaded > 0 and made.records = 0
                then 'replaced'
            else made.status
        end as status,
        cast(made.records as bigint) as records,
        case when made.records > 0 then made.records_set_aside else 0 end as set_aside,
        made.amount_gap, made.currency,
        case when made.status = 'repeat' then 1 else 0 end as repeats,
        case when restating.seq is not null then 1 else 0 end as restatements,
        coalesce(edits.silent_edits, 0) as silent_edits
    from made
    left join restating on made.load_id = restating.seq
    left join edits on made.load_id = edits.load_id
)

select * from final
