-- One row per category or cost centre as ledgers write it, and as its series is called: where capitals and blanks alone
-- differ it is one, called as most of its money is written.
with written as (
    select 'category' as subject_type, category as written, sum(abs(amount)) as size
    from spend_rollup_current
    where category is not null
    group by category
    union all
    select 'cost_centre', cost_centre, sum(abs(amount))
    from spend_rollup_current
    where cost_centre is not null
    group by cost_centre
),

compared as (
    select *, lower(regexp_replace(trim(written), '\s+', ' ', 'g')) as same from written
),

final as (
    select
        subject_type, written,
        first_value(written) over (partition by subject_type, same order by size desc, written) as called
    from compared
)

select * from final
