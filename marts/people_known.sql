-- One row per name that stands where a person should: where it is used, what it seems to be, and who it is.
with spelled as (
    select
        name_key, written,
        count(*) filter (table_name <> 'acts') as uses,
        count(*) filter (table_name = 'acts') as sign_ins
    from people_written
    group by name_key, written
),

placed as (
    select name_key, string_agg(concat(place, ' ', times), '; ' order by times desc, place) as places
    from (select name_key, place, count(*) as times from people_written group by name_key, place) as counted
    group by name_key
),

named as (
    select
        name_key,
        first(written order by uses desc, written) as name,
        cast(sum(uses) as bigint) as uses,
        cast(sum(sign_ins) as bigint) as sign_ins,
        string_agg(written, '; ' order by uses desc, written) as spellings
    from spelled
    group by name_key
),

vendors_named as (
    select distinct lower(trim(vendor_name)) as name
    from vendors
    where load_id in (select load_id from counting_loads)
),

final as (
    select
        named.*,
        placed.places,
        case when vendors_named.name is not null then 'vendor' else coalesce(judged.proposed, 'unknown') end as proposed,
        case
            when vendors_named.name is not null then 'it is on a vendor list'
            else coalesce(judged.because, 'nobody has read it yet')
        end as proposed_because,
        coalesce(resolved.standing, 'not_confirmed') as standing,
        coalesce(resolved.known_because, 'nobody has said who it is') as known_because,
        coalesce(resolved.state, 'unknown') as state,
        case when resolved.state in ('person', 'gone', 'vendor') then resolved.person end as person,
        resolved.said, resolved.held_by, resolved.from_date, resolved.until_date, resolved.last_day,
        resolved.seq as said_in_act, resolved.said_by, resolved.said_at
    from named
    inner join placed on named.name_key = placed.name_key
    left join names_judged as judged on named.name = judged.written
    left join vendors_named on lower(trim(named.name)) = vendors_named.name
    left join people_resolved as resolved on named.name_key = resolved.name_key
)

select * from final
