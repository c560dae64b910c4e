-- One row per update of any load with all that it says as one text: what was said, and its further columns by name.
with final as (
    select
        load_id, source_row,
        nullif(trim(concat_ws(
            chr(10),
            text, 'Cause: ' || claimed_cause, 'Next: ' || next_steps, 'Issues: ' || risks_text
        )), '') as told
    from initiative_updates
)

select * from final
