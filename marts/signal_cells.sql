-- One row per cell that a line of the signals stands on: of which item, file, sheet, cell, and what it says.
with members as (
    select id as line_id, unnest(members) as member
    from signal_list
),

final as (
    select members.line_id as id, proofs.* exclude (id), member.subject as subject, proofs.id as item_id
    from members
    inner join signal_proofs as proofs on member.id = proofs.id
)

select * from final
