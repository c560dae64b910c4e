-- One row per decision that is only half one: open without a name or a day, or decided without saying what.
with clock as (
    select cast(getvariable('today') as date) as today
),

lacking as (
    select
        facts.*,
        limits.decision_look_back_days,
        -- What a list has no column for is unknown, not missing.
        list_filter(
            case
                when is_open then [
                    case when owner is null and list_contains(has_columns, 'owner') then 'who decides it' end,
                    case when due_date is null and list_contains(has_columns, 'due_date') then 'by when' end
                ]
                when status = 'decided' then [
                    case when outcome is null and list_contains(has_columns, 'outcome') then 'what was decided' end,
                    case when owner is null and list_contains(has_columns, 'owner') then 'who decided it' end,
                    case when decided_on is null and list_contains(has_columns, 'decided_on') then 'when' end
                ]
            end,
            lambda one: one is not null
        ) as lacking
    from decision_facts as facts
    cross join limits
    cross join clock
    where is_open
        or coalesce(decided_on, due_date, raised_on, clock.today) >= clock.today - cast(decision_look_back_days as integer)
),

final as (
    select
        'decisions' as table_name, feed, 'decision' as subject_type, decision_id as subject_id,
        coalesce(question, decision_id) as subject,
        case when is_open and (presses or waiting_count > 0) then 'medium' else 'low' end as severity,
        concat(
            case when is_open then 'it is open' else 'it is decided' end, ' and nobody says ',
            array_to_string(lacking, ' or '),
            case when is_open then '; ' || waiting || case when waiting_count > 1 then ' wait' else ' waits' end || ' for it' end
        ) as because,
        ask,
        at_stake as amount, at_stake_currency as currency, at_stake_money as money,
        concat('no name, day or outcome; of those taken, the last ', limits.decision_look_back_days, ' days') as threshold,
        load_id, source_row, ['owner', 'due_date', 'status', 'outcome', 'decided_on'] as columns
    from lacking
    cross join limits
    where len(lacking) > 0
)

select * from final
