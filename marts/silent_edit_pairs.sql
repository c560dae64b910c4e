-- One row per item of a register's list and the list before it: what each says; one of them alone may have it.
with placed as materialized (
    select
        records.* exclude (extra),
        -- Other columns of the list may say why: a text of three words and more is a note.
        coalesce(list_sort(list_filter(
            json_extract_string(extra, '$.*'), lambda one: regexp_matches(one, '\S+\s+\S+\s+\S+')
        )), []) as notes_other,
        row_number() over (partition by load_id, item_key order by source_row) as place
    from silent_edit_records as records
    where item_key is not null
),

lists as materialized (
    select * from silent_edit_loads
),

before as (
    select lists.load_id as compared_with, placed.*
    from lists
    inner join placed on lists.load_then = placed.load_id
),

after as (
    select placed.load_id as compared_with, placed.*
    from placed
    semi join lists on placed.load_id = lists.load_id
),

final as (
    select
        lists.*, coalesce(before.item_key, after.item_key) as item_key, coalesce(before.place, after.place) as place,
        before.subject as subject_then, after.subject,
        after.load_id is null as is_gone, before.load_id is null as is_added,
        before.is_over as was_over, coalesce(after.is_over, false) as is_over,
        before.owner as owner_then, after.owner, before.owner_column,
        before.dates as dates_then, after.dates, before.texts as texts_then, after.texts,
        before.notes_other as notes_other_then, after.notes_other,
        before.likelihood as likelihood_then, after.likelihood, before.consequence as consequence_then, after.consequence,
        before.residual_level as residual_level_then, after.residual_level,
        before.treatment as treatment_then, after.treatment, coalesce(after.is_treated, false) as is_treated,
        coalesce(after.initiative_id, before.initiative_id) as initiative_id,
        coalesce(after.initiative, before.initiative) as initiative,
        before.origins as origins_then, after.origins, before.source_row as row_then, after.source_row
    from before
    full outer join after
        on before.compared_with = after.compared_with and before.item_key = after.item_key and before.place = after.place
    inner join lists on coalesce(before.compared_with, after.compared_with) = lists.load_id
    -- A part of a list says nothing about the items that it leaves out.
    where after.load_id is not null or not lists.partial
)

select * from final
