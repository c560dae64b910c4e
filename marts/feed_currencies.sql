-- One row per feed whose currency was set by a person (used where its files do not say).
with final as (
    select
        substr(name, length('currency of ') + 1) as feed,
        nullif(value, '') as currency
    from settings_said
    where name like 'currency of %'
)

select * from final
