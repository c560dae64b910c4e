-- One row per initiative that goes on: which of five questions its lists answer (F2), null where no list could say it.
-- Who answers for it, what it is to bring, by which number, by when, and was it measured.
with named as (
    select
        coalesce(bool_or(table_name = 'value_links'), false) as has_links,
        coalesce(bool_or(table_name in ('goals', 'key_results')), false) as has_goals
    from current_lists
),

columns_had as (
    select load_id, list(column_name) as names
    from load_columns
    where column_name is not null
    group by load_id
),

linked as (
    select
        subject_id, bool_or(has_change or has_target) as has_number, bool_or(is_measured) as is_measured,
        min(due_date) as due_date
    from value_linked
    where subject_type = 'initiative'
    group by subject_id
),

asked as (
    select
        listed.load_id, listed.source_row, listed.feed, listed.item_key, listed.subject, listed.status,
        coalesce(listed.initiative_id, listed.item_key) as subject_id,
        greatest(coalesce(listed.budget, 0), coalesce(listed.actual_cost, 0), coalesce(listed.forecast_cost, 0)) as cost,
        listed.currency, stakes.ask, named.has_links, named.has_goals, coalesce(had.names, []) as names,
        stakes.ask <> 'No owner yet' as says_who,
        coalesce(listed.outcome is not null or goals.called is not null or linked.subject_id is not null, false) as says_what,
        coalesce(listed.benefit_per_month > 0 or goals.has_target or linked.has_number, false) as says_number,
        coalesce(listed.first_value_date, linked.due_date, goals.due_date) is not null as says_when,
        coalesce(goals.is_measured or linked.is_measured, false) as says_measured
    from initiative_list as listed
    cross join named
    inner join initiative_stakes as stakes on listed.feed = stakes.feed and listed.item_key = stakes.item_key
    left join columns_had as had on listed.load_id = had.load_id
    left join value_goals as goals on lower(trim(listed.goal_id)) = goals.called
    left join linked on coalesce(listed.initiative_id, listed.item_key) = linked.subject_id
    where not listed.is_over
),

-- What stands nowhere because no list has a place for it is not missing.
answered as (
    select
        asked.* exclude (names, says_who, says_what, says_number, says_when, says_measured),
        case when says_who or list_has_any(names, ['owner', 'sponsor']) then says_who end as says_who,
        case when says_what or list_has_any(names, ['outcome', 'goal_id']) or has_links then says_what end as says_what,
        case when says_number or 'benefit_per_month' in names or has_goals or has_links then says_number end as says_number,
        case when says_when or 'first_value_date' in names or has_links then says_when end as says_when,
        case when says_measured or has_goals or has_links then says_measured end as says_measured
    from asked
),

final as (
    select
        answered.*,
        answered.cost * coalesce(rates.rate, 1) as weight,
        list_filter(
            [case when says_who = false then 'who answers for it' end,
             case when says_what = false then 'what it is to bring' end,
             case when says_number = false then 'by which number that shows' end,
             case when says_when = false then 'by when' end,
             case when says_measured = false then 'whether it was measured' end],
            lambda one: one is not null
        ) as open_questions,
        len(open_questions) as open_count,
        len(list_filter([says_who, says_what, says_number, says_when, says_measured], lambda one: one is not null))
            as asked_count
    from answered
    left join constant_rates as rates on answered.currency = rates.currency
)

select * from final
