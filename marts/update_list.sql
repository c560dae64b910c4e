-- One row per update on an initiative, with the initiative that it is about.
with final as (
    select
        updates.*,
        links.of_feed, links.of_key, links.initiative,
        coalesce(updates.text, 'reported as ' || replace(updates.reported_status, '_', ' ')) as said
    from initiative_updates_current as updates
    left join initiative_links as links on updates.load_id = links.load_id and updates.source_row = links.source_row
)

select * from final
