-- One row per name that stands for a system: of IT's list, of a dependency, or because somebody said so.
with links as (
    select from_id as called from dependencies_current where from_kind = 'system'
    union
    select to_id from dependencies_current where to_kind = 'system'
),

final as (
    select substr(name_key, 6) as written from system_names where name_key is not null
    union
    select substr(node, 6) from system_ones
    union
    select trim(regexp_replace(replace(lower(called), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')) from links where called is not null
)

select * from final
