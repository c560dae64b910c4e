-- One row per name of a person and name of another one: somebody said that they are two.
with final as (
    select substr(left_key, 6) as name_key, substr(right_key, 6) as other, right_name as other_name
    from alias_standing
    where topic = 'person' and answer <> 'same'
    union
    select substr(right_key, 6), substr(left_key, 6), left_name
    from alias_standing
    where topic = 'person' and answer <> 'same'
)

select * from final
