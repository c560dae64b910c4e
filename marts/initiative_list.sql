-- One row per initiative of the current lists; a status that is not known is unrated, never on track.
with final as (
    select
        initiatives_current.* replace (coalesce(initiatives_current.status, 'unrated') as status),
        coalesce(initiatives_current.title, initiatives_current.initiative_id) as subject,
        initiatives_current.status is null as is_status_missing,
        nullif(initiatives_current.feed_unit, '') as unit,
        loads.file,
        loads.sheet,
        loads.loaded_at,
        loads.loaded_by
    from initiatives_current
    inner join loads on initiatives_current.load_id = loads.load_id
)

select * from final
