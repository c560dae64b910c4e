-- One row per value link of the current lists, with its keys as they are compared, and whether it says that it was measured.
with final as (
    select
        links.*, lower(trim(coalesce(links.goal_id, links.goal_title))) as goal_key,
        lower(trim(coalesce(links.kr_id, links.metric_id))) as measure_key,
        trim(regexp_replace(replace(lower(links.target_id), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')) as called,
        -- "No", "not yet" and nought say that nothing was measured.
        links.measured is not null and not regexp_matches(
            lower(trim(links.measured)),
            '^([-+]?0+([.,]0+)?\s*\S{0,3}|no|none|not yet|not measured|n|false|nein|noch nicht|nicht gemessen|keine?|non|'
            || 'pas encore|aucun|no medido|aún no|todavía no|ninguno)\.?$'
        ) as says_measured,
        regexp_extract(replace(links.expected_change, '−', '-'), '^\s*([-+])\s*[0-9]', 1) as expected_sign,
        regexp_extract(replace(links.measured, '−', '-'), '^\s*([-+])\s*[0-9]', 1) as measured_sign
    from value_links_current as links
)

select * from final
