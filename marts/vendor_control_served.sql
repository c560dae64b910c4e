-- One row per vendor of the lists that a running initiative names: how many initiatives and goals of ours it serves.
with final as (
    select
        listed_vendor, count(distinct (feed, item_key)) as initiatives, count(distinct goal_id) as goals,
        string_agg(distinct subject, '; ' order by subject) as serves
    from vendor_control_initiatives
    group by listed_vendor
)

select * from final
