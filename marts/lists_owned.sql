-- One row per entry of the security register that names one person as the owner of that one thing: who that is.
-- Who owns a large part of a register, or all who share one among few, look after the register: they assess, they do not own.
with entries as (
    select entries.load_id, entries.source_row, entries.feed, entries.name, entries.vendor_id, entries.system_id, entries.unit,
        meant.owner_now, meant.person_key
    from security_register_current as entries
    inner join people_meant as meant on entries.owner = meant.written
),

counted as (
    select *, count(*) over (partition by feed) as of_list, count(*) over (partition by feed, person_key) as of_person
    from entries
),

kept as (
    select feed, count(distinct person_key) as owners from entries group by feed
),

final as (
    select counted.* exclude (of_list, of_person)
    from counted
    inner join kept on counted.feed is not distinct from kept.feed
    cross join limits
    where of_list < limits.register_entries_below * kept.owners
        and not (of_person >= limits.register_keeper_from and of_person >= of_list * limits.register_keeper_share)
)

select * from final
