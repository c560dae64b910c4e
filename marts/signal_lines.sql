-- One row per line of several signals, of one kind or small ones of several: what they are about, whom to ask, and what they have in common.
with ranked as materialized (
    select *, row_number() over (partition by line order by place, amount desc nulls last, subject_id) as rank
    from signal_folding
    where line is not null
),

asked as materialized (
    select line, ask, count(*) as times, row_number() over (partition by line order by count(*) desc, ask) as rank
    from ranked
    group by line, ask
),

asks as (
    select
        line,
        string_agg(case when times > 1 then concat(ask, ' (', times, ')') else ask end, ', ' order by rank)
            filter (rank <= 3) as names,
        count(*) as people
    from asked
    group by line
),

gathered as materialized (
    select
        line,
        count(*) as items,
        min(place) as place,
        case when count(distinct kind) = 1 then any_value(kind) else 'small_things' end as kind,
        case when count(distinct table_name) = 1 then any_value(table_name) end as table_name,
        case when count(distinct feed) = 1 then any_value(feed) end as feed,
        case when count(distinct subject_type) = 1 then any_value(subject_type) else 'things' end as subject_type,
        string_agg(subject_id, ', ' order by rank) as subject_id,
        string_agg(subject, '; ' order by rank) filter (rank <= 3) as subjects,
        arg_min(because, rank) as because,
        case when count(distinct kind) = 1 then any_value(threshold) else 'each fires by its own rule' end as threshold,
        arg_min(load_id, rank) as load_id,
        arg_min(source_row, rank) as source_row,
        count(distinct (currency, money)) filter (amount is not null) = 1 as is_one_money,
        case when is_one_money then sum(amount) end as amount,
        case when is_one_money then any_value(currency) filter (amount is not null) end as currency,
        case when is_one_money then any_value(money) filter (amount is not null) end as money,
        md5(string_agg(concat(id, evidence_hash), ';' order by id)) as evidence_hash,
        list(member order by rank) as members
    from ranked
    group by line
),

final as (
    select
        'S-' || substr(md5(gathered.line), 1, 10) as id,
        gathered.* exclude (line, place, subjects, because, is_one_money),
        case place when 1 then 'high' when 2 then 'medium' else 'low' end as severity,
        concat(items, ' ', case subject_type when 'things' then 'things' when 'person' then 'people'
            else subject_type || 's' end) as subject,
        concat(
            subjects, case when items > 3 then concat(' and ', items - 3, ' more') end,
            case when right(subjects, 1) in ('?', '.') and items <= 3 then ' ' else '. ' end, 'The first: ', because
        ) as because,
        concat(names, case when people > 3 then concat(' and ', people - 3, ' more') end) as ask
    from gathered
    inner join asks on gathered.line = asks.line
)

select * from final
