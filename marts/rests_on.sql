-- One row per name and thing that rests on it: owned, decided, approved, waited for or stood in for, and who that is.
with named as (
    select
        told.*,
        case when resolved.state in ('person', 'gone', 'vendor') then resolved.person end as known_person,
        coalesce(
            case when resolved.state in ('person', 'gone', 'vendor') then lower(resolved.person) end,
            judged.name_key, lower(trim(told.written))
        ) as person_key
    from rests_on_told as told
    left join names_judged as judged on told.written = judged.written
    left join people_resolved as resolved on coalesce(judged.name_key, lower(trim(told.written))) = resolved.name_key
    where trim(told.written) <> ''
),

final as (
    select
        named.* exclude (known_person),
        coalesce(known_person, min(written) over (partition by person_key)) as person,
        loads.file, loads.sheet, loads.loaded_at, loads.loaded_by
    from named
    left join loads on named.load_id = loads.load_id
)

select * from final
