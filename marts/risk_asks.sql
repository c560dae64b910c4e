-- One row per risk of the list with the one person to ask about it: its owner, else who accepted it, else nobody yet.
with final as (
    select
        risks.item_table, risks.load_id, risks.source_row,
        coalesce(
            case
                when things.owner_state in ('one_person_confirmed', 'one_person_not_confirmed') then things.owner_now
                when things.owner_state is null and coalesce(judged.proposed, 'person') not in (
                    'placeholder', 'team', 'committee', 'several', 'role', 'vendor'
                ) then risks.owner
            end,
            risks.accepted_by,
            'No owner yet'
        ) as ask
    from risk_list as risks
    left join ownership as things
        on risks.item_table = things.item_table and risks.load_id = things.load_id
        and risks.source_row = things.source_row
    left join names_judged as judged on risks.owner = judged.written
)

select * from final
