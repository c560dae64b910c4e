-- One row per name that the people list or an answer about it alone explains: who it is on the day of reading, and why.
with clock as (select cast(getvariable('today') as date) as today),

listed as (select * from people_listed),

joined as (
    select
        coalesce(said_here.name_key, own.name_key) as name_key,
        said_here.* exclude (name_key),
        coalesce(held_by, own.person, name) as person,
        coalesce(own.namesakes, 1) as namesakes,
        own.file,
        case when held_by is null then own.kind else holder.kind end as kind,
        case when held_by is null then own.employer_vendor else holder.employer_vendor end as employer,
        -- What was said here about somebody's last day stands beside that of the people list: the earlier one rules.
        least(
            until_date, leaving.last_day, case when held_by is null then own.active_to else holder.active_to end
        ) as last_day,
        leaving.last_day as leaves_on, leaving.because as leaves_because,
        clock.today
    from people_told as said_here
    full outer join listed as own on said_here.name_key = own.name_key
    left join listed as holder on said_here.holder_key = holder.name_key and holder.namesakes = 1
    left join people_leaving as leaving on coalesce(said_here.name_key, own.name_key) = leaving.name_key
    cross join clock
),

stated as (
    select
        joined.*,
        case
            when said is null and namesakes > 1 then 'namesakes'
            when said = 'team' or (said is null and kind in ('team', 'committee', 'mailbox')) then 'team'
            when (said = 'role' and not has_begun) or (said is null and kind = 'role') then 'role'
            when last_day < today then 'gone'
            when said is null and kind = 'vendor_staff' and employer is not null then 'vendor'
            else 'person'
        end as state
    from joined
),

final as (
    select
        stated.* exclude (today, name, leaves_on, leaves_because),
        case
            when said is not null then 'confirmed_here'
            when state = 'namesakes' then 'not_confirmed'
            else 'on_the_people_list'
        end as standing,
        concat(
            case
                when said = 'role' and not has_begun
                    then concat('a role, held by ', held_by, ' from ', strftime(from_date, '%-d %b %Y'), ' on')
                when said = 'role' then concat('held by ', held_by, ' since ', strftime(from_date, '%-d %b %Y'))
                when said = 'team' then 'a team, so no single owner'
                when said = 'acting' then concat('acts for us until ', strftime(until_date, '%-d %b %Y'))
                when said = 'one_person' then concat('one person', ', ' || held_by)
                when state = 'namesakes' then concat('the people list has ', namesakes, ' of that name')
                else concat('on the people list', case
                    when state = 'team' then ' as a ' || kind when state = 'role' then ' as a role'
                    when state = 'vendor' then concat(', employed by ', employer)
                end)
            end,
            case when said is not null then concat(', said ', said_by, ' in act ', seq) end,
            case
                when last_day = leaves_on then concat('; ', leaves_because)
                when state <> 'gone' then ''
                when last_day = until_date
                    then concat('; no longer acts for us since ', strftime(last_day + 1, '%-d %b %Y'))
                else concat('; left on ', strftime(last_day, '%-d %b %Y'))
            end
        ) as known_because
    from stated
)

select * from final
