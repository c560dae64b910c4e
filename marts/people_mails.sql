-- One row per name that is written with an e-mail address of a firm of the vendor lists.
with ours as (
    select distinct split_part(name_key, '@', 2) as domain
    from people_listed
    where contains(name_key, '@') and coalesce(kind, 'person') = 'person'
),

mailed as (
    select
        written,
        split_part(mail, '@', 2) as domain,
        regexp_replace(
            regexp_replace(split_part(mail, '@', 2), '\.(co|com|org|net|ac|gov)?\.?[a-z]+$', ''), '[^a-z0-9]+', ' ', 'g'
        ) as firm_key
    from names_judged
    where mail is not null
),

final as (
    select mailed.written, max(people_firms.firm) as firm
    from mailed
    inner join people_firms on replace(mailed.firm_key, ' ', '') = replace(people_firms.firm_key, ' ', '')
    where mailed.domain not in (select domain from ours)
    group by mailed.written
)

select * from final
