-- One row per list of a register that came after another one of its feed, with the full list before it.
with lists as (
    select
        live_loads.*,
        row_number() over (partition by table_name, feed order by as_of nulls first, load_id) as place,
        case when not partial then load_id end as full_load
    from live_loads
    where covers_from is null
),

paired as (
    select
        *,
        last_value(full_load ignore nulls) over (
            partition by table_name, feed order by place rows between unbounded preceding and 1 preceding
        ) as load_then
    from lists
),

final as (
    select
        later.table_name, later.feed, nullif(later.unit, '') as unit, later.load_id, later.load_then,
        later.partial, later.as_of, earlier.as_of as as_of_then,
        later.file, later.sheet, later.loaded_at, later.loaded_by,
        earlier.file as file_then, earlier.sheet as sheet_then, earlier.loaded_at as loaded_at_then
    from paired as later
    inner join lists as earlier on later.load_then = earlier.load_id
)

select * from final
