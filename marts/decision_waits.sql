-- One row per open decision and initiative that waits for it: the decision lists it, or the initiative names the decision.
with listed as (
    select
        decision_id,
        lower(trim(unnest(regexp_split_to_array(unblocks, '[;,|\n]')))) as waiting
    from decision_queue
    where is_open and unblocks is not null
),

open_ones as (
    select decision_id, lower(decision_id) as decision_key
    from decision_queue
    where is_open
),

pairs as (
    select distinct listed.decision_id, initiative_list.load_id, initiative_list.source_row
    from listed
    inner join initiative_list
        on listed.waiting in (lower(initiative_list.initiative_id), lower(initiative_list.title))
    union
    select distinct open_ones.decision_id, initiative_list.load_id, initiative_list.source_row
    from open_ones
    inner join initiative_list on open_ones.decision_key = lower(initiative_list.next_decision_id)
),

final as (
    select
        pairs.decision_id,
        initiative_list.initiative_id, initiative_list.subject, initiative_list.owner, initiative_list.status,
        initiative_list.budget, initiative_list.currency, initiative_list.unit,
        initiative_list.load_id, initiative_list.source_row, initiative_list.file, initiative_list.sheet,
        initiative_list.loaded_at, initiative_list.loaded_by, initiative_list.raw, initiative_list.origins
    from pairs
    inner join initiative_list
        on pairs.load_id = initiative_list.load_id and pairs.source_row = initiative_list.source_row
    where initiative_list.status not in ('done', 'cancelled')
)

select * from final
