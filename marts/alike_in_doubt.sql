-- One row per name that is surely one with two others which are not surely one: "Acme" beside "Acme Ltd" and "Acme GmbH".
with pairs as (
    select left_written, right_written, sure
    from names_alike
    where topic = 'vendor' and seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
),

both_ways as (
    select left_written as name, right_written as other from pairs where sure
    union all
    select right_written, left_written from pairs where sure
),

final as (
    select distinct one.name as written
    from pairs
    inner join both_ways as one on pairs.left_written = one.other
    inner join both_ways as two on pairs.right_written = two.other and one.name = two.name
    where not pairs.sure
)

select * from final
