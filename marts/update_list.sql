-- One row per update on an initiative, with the initiative that it is about, and whether a supplier said it.
with final as (
    select
        updates.* replace (
            coalesce(updates.author_kind, case when names.names in ('supplier', 'supplier_staff') then 'vendor' end) as author_kind
        ),
        links.of_feed, links.of_key, links.initiative,
        coalesce(updates.text, 'reported as ' || replace(updates.reported_status, '_', ' ')) as said
    from initiative_updates_current as updates
    left join initiative_links as links on updates.load_id = links.load_id and updates.source_row = links.source_row
    left join decision_names as names on updates.author = names.written
)

select * from final
