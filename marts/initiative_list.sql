-- One row per initiative of the current lists; a status that is not known is unrated, never on track.
with final as (
    select
        initiatives_current.* replace (coalesce(initiatives_current.status, 'unrated') as status),
        coalesce(initiatives_current.title, initiatives_current.initiative_id) as subject,
        initiatives_current.status is null as is_status_missing
    from initiatives_current
)

select * from final
