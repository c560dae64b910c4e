-- One row per contract in force that names one person as its owner, where contracts and vendors mean the same by that: who it is.
-- They mean the same where most contracts name the owner of their vendor; else they are two duties.
with compared as (
    select contracts.listed_vendor, contracts.feed, vendors.feed as of_feed, contracts.load_id, contracts.source_row,
        signing.owner_now, signing.person_key, signing.person_key = owning.person_key as agrees
    from contract_list as contracts
    inner join vendor_list as vendors on contracts.listed_vendor = vendors.listed_vendor
    inner join people_meant as signing on contracts.contract_owner = signing.written
    inner join people_meant as owning on vendors.relationship_owner = owning.written
    where contracts.notice_state not in ('ended', 'not_in_force')
),

judged as (
    select
        *, count(*) over (partition by feed, of_feed) as all_of, count(*) filter (agrees) over (partition by feed, of_feed) as agreed
    from compared
),

final as (
    select listed_vendor, feed, load_id, source_row, owner_now, person_key
    from judged
    cross join limits
    where all_of >= limits.contract_owners_from and agreed >= all_of * limits.contract_owners_share
)

select * from final
