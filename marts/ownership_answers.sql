-- One row per system, vendor or contract: which of four questions its lists answer (B4): what for, who depends, risks, decisions.
with things as (
    select
        item_table, feed, item_key, thing_kind, thing, thing_id, load_id, source_row,
        lower(trim(thing_id)) as number_key, lower(trim(thing)) as name_key
    from ownership
    where item_table in ('systems', 'vendors', 'contracts')
),

purposes as (
    select 'systems' as item_table, load_id, source_row, purpose from systems_current
    union all
    select 'vendors', load_id, source_row, category from vendors_current
    union all
    select 'contracts', load_id, source_row, coalesce(critical_function, title) from contracts_current
),

decided as (
    select lower(concat_ws(' ', question, unblocks, options)) as text, coalesce(question, decision_id) as question
    from decision_queue
    where is_open
),

pending as (
    select things.item_table, things.feed, things.item_key, string_agg(decided.question, '; ' order by question) as named
    from things
    inner join decided on contains(decided.text, things.name_key) or contains(decided.text, things.number_key)
    where length(things.name_key) > 4
    group by things.item_table, things.feed, things.item_key
),

met as (
    select
        things.* exclude (number_key, name_key),
        purposes.purpose,
        coalesce(by_number.dependents, by_name.dependents) as dependents,
        coalesce(by_number.risks, by_name.risks) as risks,
        pending.named as decisions
    from things
    left join purposes on things.item_table = purposes.item_table and things.load_id = purposes.load_id
        and things.source_row = purposes.source_row
    left join ownership_dependents as by_number on things.number_key = by_number.called
    left join ownership_dependents as by_name on things.name_key = by_name.called
    left join pending on things.item_table = pending.item_table and things.feed = pending.feed
        and things.item_key = pending.item_key
),

final as (
    select
        met.*,
        cast((purpose is not null) as integer) + cast((dependents is not null) as integer)
            + cast((risks is not null) as integer) + cast((decisions is not null) as integer) as answered
    from met
)

select * from final
