-- One row per name of a system in IT's list and entry of the security register that may be the same system.
with written as (
    select
        'it' as list, system_name as name, load_id, source_row, 'system_name' as column_name,
        'name ' || trim(regexp_replace(replace(lower(system_name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')) as key
    from systems_current
    where system_name is not null
    union all
    select
        'security', name, load_id, source_row, 'name',
        'name ' || trim(regexp_replace(replace(lower(name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g'))
    from security_register_current
    where name is not null and vendor_id is null
),

each_name as (
    select
        key, list, min(name) as name, max(load_id) as load_id, arg_max(source_row, load_id) as source_row,
        any_value(column_name) as column_name
    from written
    group by key, list
),

final as (
    select alike.score, alike.sure, alike.reason, security.key as left_key, security.name as left_name,
        security.load_id as left_load_id, security.source_row as left_source_row,
        security.column_name as left_column_name, it.key as right_key, it.name as right_name, it.load_id as right_load_id,
        it.source_row as right_source_row, it.column_name as right_column_name
    from names_alike as alike
    inner join each_name as it on it.key in ('name ' || alike.left_written, 'name ' || alike.right_written) and it.list = 'it'
    inner join each_name as security
        on security.key = case when it.key = 'name ' || alike.left_written then 'name ' || alike.right_written
            else 'name ' || alike.left_written end
        and security.list = 'security'
    left join alias_standing as said
        on said.topic = 'system' and least(said.left_key, said.right_key) = least(security.key, it.key)
        and greatest(said.left_key, said.right_key) = greatest(security.key, it.key)
    where alike.topic = 'system' and said.seq is null
        and alike.seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
)

select * from final
