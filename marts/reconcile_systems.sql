-- One row per name of a system in IT's list and name in another list that may be the same system, and of which nobody said so.
-- An entry of security that is about a vendor of the lists is about no system; what a name or number finds is no question.
with named as (
    select list, name_key, name, cast(null as decimal(38, 4)) as spend, cast(null as varchar) as spend_currency, records, load_id,
        source_row, column_name
    from system_mentions
    where listed_system is null and list <> 'finance'
    union all
    select mentions.list, mentions.name_key, mentions.name, spend.spend, spend.spend_currency, mentions.records, mentions.load_id,
        mentions.source_row, mentions.column_name
    from system_mentions as mentions
    left join system_spend as spend on mentions.system_key = spend.system_key
    where mentions.listed_system is null and mentions.list = 'finance'
    union all
    select list, name_key, vendor_name, null, null, records, load_id, source_row, column_name
    from supplier_mentions
    where table_name = 'security_register' and vendor_id is null and listed_vendor is null
),

lefts as (
    select
        name_key, arg_max(name, (records, name)) as name, string_agg(distinct list, '; ' order by list) as lists,
        max(spend) as spend, max(spend_currency) as spend_currency, max(load_id) as load_id,
        arg_max(source_row, load_id) as source_row, arg_max(column_name, load_id) as column_name
    from named
    where name_key is not null
    group by name_key
),

rights as (
    select name_key, min(system) as name, max(load_id) as load_id, arg_max(source_row, load_id) as source_row
    from system_names
    where name_key is not null
    group by name_key
),

answered as (
    select
        coalesce(here.name_key, said.left_key) as one_key, coalesce(there.name_key, said.right_key) as other_key
    from alias_standing as said
    left join system_ones as here on said.left_key = here.node
    left join system_ones as there on said.right_key = there.node
    where said.topic = 'system'
),

final as (
    select alike.score, alike.sure, alike.reason, lefts.name_key as left_key, lefts.name as left_name, lefts.lists as left_lists,
        lefts.spend as left_spend, lefts.spend_currency as left_currency, lefts.load_id as left_load_id,
        lefts.source_row as left_source_row, lefts.column_name as left_column_name, rights.name_key as right_key,
        rights.name as right_name, rights.load_id as right_load_id, rights.source_row as right_source_row,
        'system_name' as right_column_name
    from names_alike as alike
    inner join rights on rights.name_key in ('name ' || alike.left_written, 'name ' || alike.right_written)
    inner join lefts
        on lefts.name_key = case when rights.name_key = 'name ' || alike.left_written then 'name ' || alike.right_written
            else 'name ' || alike.left_written end
    left join system_ones as ones on lefts.name_key = ones.node
    left join system_ones as other_ones on rights.name_key = other_ones.node
    left join answered
        on coalesce(ones.name_key, lefts.name_key) in (answered.one_key, answered.other_key)
        and coalesce(other_ones.name_key, rights.name_key) in (answered.one_key, answered.other_key)
    where alike.topic = 'system' and answered.one_key is null
        and alike.seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
)

select * from final
