-- One row per vendor and kind of step that takes control back: what it is about, what it takes, and how many points it gains.
-- What it takes is an assumption: days for naming, writing or waiting, weeks for what the vendor must agree to, months for
-- finding another one.
with kinds as (
    select *
    from (values
        ('set_dates', 'weeks', false, 'agree on dates of our own for'),
        ('name_owner', 'days', false, 'name one person of ours as owner of'),
        ('own_access', 'weeks', false, 'have administrators of our own for'),
        ('second_option', 'days', true, 'have a second option written down before its next advice is followed; last time:'),
        ('wait_a_day', 'days', true, 'let its next request wait a day and note what was looked at; last time:'),
        ('find_another', 'months', false, 'find out who else could do it'),
        ('write_exit', 'weeks', false, 'write the plan for leaving'),
        ('test_exit', 'months', false, 'try the plan for leaving'),
        ('get_data', 'weeks', false, 'agree how our data come back from'),
        ('data_format', 'weeks', false, 'agree on a standard format for the data of'),
        ('owner_change', 'weeks', false, 'agree on a say when the vendor is sold, for'),
        ('report_better', 'days', false, 'let our own report name the day, the number and the person on')
    ) as known (step, takes, is_next, words)
),

held as (
    select
        listed_vendor, part, step, count(distinct (load_id, source_row, column_name)) as things, count(*) as facts,
        list(distinct short order by short) as names
    from vendor_control_facts
    where is_held and step is not null
    group by listed_vendor, part, step
),

gained as (
    select
        held.*, kinds.takes, kinds.is_next, kinds.words, parts.weight,
        cast(case
            when kinds.is_next then parts.points - parts.weight * parts.held / (parts.of_all + 1)
            else parts.weight * held.facts / parts.of_all
        end as decimal(5, 1)) as points,
        case kinds.takes when 'days' then 1 when 'weeks' then limits.control_weeks_cost else limits.control_months_cost end as cost
    from held
    inner join kinds on held.step = kinds.step
    inner join vendor_control as parts on held.listed_vendor = parts.listed_vendor and held.part = parts.part
    cross join limits
    where parts.of_all > 0
),

final as (
    select
        row_number() over (
            partition by listed_vendor
            order by points / (greatest(cost, 1) * case when is_next or step = 'find_another' then 1 else things end) desc, points desc, step
        ) as place,
        concat(
            words,
            case when step <> 'find_another' then concat(' ', array_to_string(names[1:3], ', ')) end,
            case when step <> 'find_another' and len(names) > 3 then concat(' and ', len(names) - 3, ' more') end
        ) as step_says,
        points, takes, case when is_next or step = 'find_another' then 1 else things end as things, part, step, listed_vendor
    from gained
    where points > 0
)

select * from final
