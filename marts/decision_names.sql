-- One row per text that stands for a name somewhere: what it names for a decision, and who that is.
with vendors_named as (
    select distinct lower(trim(vendor_name)) as name
    from vendors
    where load_id in (select load_id from counting_loads)
),

titled as (
    select listed.name_key, any_value(people.title) as title
    from people_listed as listed
    inner join people on listed.load_id = people.load_id and listed.source_row = people.source_row
    where listed.namesakes = 1
    group by listed.name_key
),

known as (
    select
        judged.written, judged.name_key, judged.proposed, resolved.state, resolved.standing, resolved.last_day,
        vendors_named.name is not null as is_vendor,
        coalesce(resolved.person, judged.written) as person,
        coalesce(titled.title, case when judged.proposed = 'role' then judged.written end) as title
    from names_judged as judged
    left join people_resolved as resolved on judged.name_key = resolved.name_key
    left join vendors_named on lower(trim(judged.written)) = vendors_named.name
    left join titled on judged.name_key = titled.name_key
),

final as (
    select
        written, name_key, person, title, last_day,
        case
            -- A list of workers may hold a committee as if it were somebody: its words say more.
            when proposed = 'committee' and coalesce(standing, '') <> 'confirmed_here' then 'committee'
            when state in ('gone', 'team', 'role', 'person') then state
            when state = 'vendor' or (state is null and proposed = 'acting_for_us') then 'supplier_staff'
            when is_vendor or proposed = 'vendor' then 'supplier'
            when proposed in ('team', 'several', 'role', 'placeholder') then proposed
            else 'person'
        end as names,
        -- Those at the top: what can be taken back need not wait for them.
        regexp_matches(
            lower(coalesce(title, '')),
            '\b(chief|ceo|cfo|coo|cio|cto|ciso|chro|president|managing director|general manager|executive|vorstand|'
            || 'geschäftsführer|geschäftsführerin|directeur général|directrice générale|director general)\b'
        ) as is_executive
    from known
)

select * from final
