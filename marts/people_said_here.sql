-- One row per name that was explained here: the last answer; for a role the one that holds on the day of reading.
with events as (
    select
        person_events.seq, person_events.name, person_events.said, person_events.held_by, person_events.from_date,
        person_events.until_date, acts.who as said_by, acts.done_at as said_at,
        coalesce(named.name_key, lower(trim(person_events.name))) as name_key,
        coalesce(holder.name_key, lower(trim(person_events.held_by))) as holder_key,
        coalesce(from_date <= cast(getvariable('today') as date), from_date is null) as has_begun
    from person_events
    inner join acts on person_events.seq = acts.seq
    left join names_judged as named on person_events.name = named.written
    left join names_judged as holder on person_events.held_by = holder.written
    where person_events.seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and person_events.seq not in (select act_seq from undone_acts)
),

spoken as (
    select
        events.*,
        last_value(said) over named as last_said,
        max(seq) over named as last_seq,
        max(case when said <> 'role' then seq end) over named as last_other
    from events
    window named as (
        partition by name_key order by seq rows between unbounded preceding and unbounded following
    )
),

final as (
    select
        name_key, seq, name, said, held_by, holder_key, from_date, until_date, has_begun, said_by, said_at
    from spoken
    where case when last_said = 'role' then seq > coalesce(last_other, 0) else seq = last_seq end
    qualify row_number() over (
        partition by name_key
        order by has_begun desc, case when has_begun then from_date end desc nulls last, from_date, seq desc
    ) = 1
)

select * from final
