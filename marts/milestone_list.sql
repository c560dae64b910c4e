-- One row per milestone of the current lists, with the initiative that it belongs to and how it stands.
with final as (
    select
        states.*,
        links.of_feed, links.of_key, links.initiative
    from milestone_states as states
    left join initiative_links as links on states.load_id = links.load_id and states.source_row = links.source_row
)

select * from final
