-- One row per text that names one person who is here: who that is.
with final as (
    select
        written, name_key,
        case when is_certain and state = 'person' then person else written end as owner_now,
        case when is_certain and state = 'person' then lower(person) else name_key end as person_key
    from ownership_texts
    where owner_kind = 'person'
)

select * from final
