-- One row per person whom any of the four lists names: in which of them, how often, and whether HR's list of people has them.
-- A list that nobody loaded, or that names no person, says nothing: neither yes nor no.
with counts as (
    select
        person_key, arg_max(person, (is_certain, records, person)) as name, bool_or(is_certain) as is_known,
        count(distinct name_key) as names, string_agg(distinct written, '; ' order by written) as spellings,
        coalesce(cast(sum(records) filter (list = 'procurement') as bigint), 0) as procurement_records,
        coalesce(cast(sum(records) filter (list = 'it') as bigint), 0) as it_records,
        coalesce(cast(sum(records) filter (list = 'security') as bigint), 0) as security_records,
        coalesce(cast(sum(records) filter (list = 'finance') as bigint), 0) as finance_records,
        arg_min({'load_id': load_id, 'source_row': source_row, 'said': column_name}, (-load_id, source_row))
            as cell
    from person_mentions
    where list in ('procurement', 'it', 'security', 'finance')
    group by person_key
),

listed as (
    select distinct lower(person) as person_key from people_listed
),

says as (
    select
        bool_or(procurement_records > 0) as has_procurement, bool_or(it_records > 0) as has_it,
        bool_or(security_records > 0) as has_security, bool_or(finance_records > 0) as has_finance,
        (select count(*) from listed) > 0 as has_people
    from counts
),

gone as (
    select lower(person) as person_key, min(last_day) as last_day
    from people_resolved
    where state = 'gone'
    group by all
),

flagged as (
    select
        counts.*, gone.last_day,
        case when says.has_procurement then procurement_records > 0 end as in_procurement,
        case when says.has_it then it_records > 0 end as in_it,
        case when says.has_security then security_records > 0 end as in_security,
        case when says.has_finance then finance_records > 0 end as in_finance,
        case when says.has_people then listed.person_key is not null end as in_people
    from counts
    cross join says
    left join gone on counts.person_key = gone.person_key
    left join listed on counts.person_key = listed.person_key
),

final as (
    select
        person_key, name, in_people, in_procurement, in_it, in_security, in_finance,
        nullif(concat_ws(', ',
            case when not in_people then 'HR' end, case when not in_procurement then 'procurement' end,
            case when not in_it then 'IT' end, case when not in_security then 'security' end,
            case when not in_finance then 'finance' end
        ), '') as missing_in,
        last_day, is_known, names, spellings, procurement_records, it_records, security_records, finance_records,
        cell['load_id'] as named_load_id, cell['source_row'] as named_source_row,
        cell['said'] as named_column_name
    from flagged
)

select * from final
