-- One row per field of decisions in which nobody of ours, or more than one, may decide; and per field without a line.
with doubtful as (
    select
        domain, feed, load_id, source_row, state_because, decide_person, decide_names, recommend, domain_key,
        row_number() over (partition by domain_key order by load_id, source_row) as place
    from rights_matrix
    where state = 'unclear'
),

waiting as (
    select
        lower(trim(domain)) as domain_key, any_value(domain) as domain, any_value(feed) as feed, count(*) as open_ones,
        any_value(ask) as ask, arg_min(load_id, decision_id) as load_id, arg_min(source_row, decision_id) as source_row,
        list({'load_id': load_id, 'source_row': source_row, 'column_name': 'domain'} order by decision_id) as others
    from decision_facts
    where is_open and domain is not null and load_id is not null
    group by lower(trim(domain))
),

final as (
    select
        'decision_rights' as table_name, doubtful.feed, 'decision' as subject_type, doubtful.domain as subject_id,
        concat('Who decides on ', doubtful.domain) as subject,
        case when coalesce(waiting.open_ones, 0) > 0 then 'medium' else 'low' end as severity,
        concat(
            doubtful.state_because,
            case when waiting.open_ones = 1 then '; one open decision waits' else '; ' || waiting.open_ones || ' open decisions wait' end
        ) as because,
        coalesce(names.person, waiting.ask, 'No owner yet') as ask,
        cast(null as decimal(18, 4)) as amount, cast(null as varchar) as currency, cast(null as varchar) as money,
        'exactly one who decides, of ours and still here' as threshold,
        doubtful.load_id, doubtful.source_row, ['domain', 'decide', 'two_way_delegate', 'agree', 'limit_amount'] as columns,
        waiting.others
    from doubtful
    left join waiting on doubtful.domain_key = waiting.domain_key
    left join decision_names as names on doubtful.recommend = names.written and names.names = 'person'
    where doubtful.place = 1
    union all by name
    select
        'decisions' as table_name, waiting.feed, 'decision' as subject_type, waiting.domain as subject_id,
        concat('Who decides on ', waiting.domain) as subject,
        'low' as severity,
        concat(
            'no line of the decision rights names who decides on it, and ',
            case when open_ones = 1 then 'one open decision is about it' else open_ones || ' open decisions are about it' end
        ) as because,
        waiting.ask,
        cast(null as decimal(18, 4)) as amount, cast(null as varchar) as currency, cast(null as varchar) as money,
        'exactly one who decides, of ours and still here' as threshold,
        waiting.load_id, waiting.source_row, ['domain'] as columns, waiting.others
    from waiting
    where exists (select 1 from rights_matrix)
        and domain_key not in (select domain_key from rights_matrix where domain_key is not null)
)

select * from final
