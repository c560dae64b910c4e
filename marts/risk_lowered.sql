-- One row per open risk that is rated lower than an earlier list said, while no list since says that anything was done.
with pairs as (
    select
        feed, item_key, load_id, source_row, load_then, row_then, as_of, as_of_then, is_treated, owner, subject,
        likelihood, consequence, likelihood_then, consequence_then, residual_level, residual_level_then,
        treatment, treatment_then,
        try_cast(likelihood as bigint) * try_cast(consequence as bigint) as rating,
        try_cast(likelihood_then as bigint) * try_cast(consequence_then as bigint) as rating_then,
        list_position(['low', 'medium', 'high', 'very_high'], residual_level) as height,
        list_position(['low', 'medium', 'high', 'very_high'], residual_level_then) as height_then
    from silent_edit_pairs
    where table_name = 'risks' and not is_gone and not is_added
),

fell as (
    select *
    from pairs
    where (rating < rating_then or (height < height_then and rating is not distinct from rating_then))
        and treatment is not distinct from treatment_then and not is_treated
    qualify row_number() over (partition by feed, item_key order by as_of desc nulls last, load_id desc) = 1
),

-- What was done about it later, or a rating as high as before, ends it.
answered as (
    select distinct fell.feed, fell.item_key
    from fell
    inner join pairs as later
        on fell.feed = later.feed and fell.item_key = later.item_key and later.load_id > fell.load_id
    where later.treatment is distinct from later.treatment_then or later.rating >= fell.rating_then
        or later.height >= fell.height_then
),

-- A register without any column for a treatment cannot say that there is none.
telling as (
    select distinct load_id
    from load_columns
    where column_name in ('treatment', 'treatment_text', 'treatment_status', 'existing_controls')
),

final as (
    select fell.*
    from fell
    inner join telling on fell.load_id = telling.load_id
    anti join answered on fell.feed = answered.feed and fell.item_key = answered.item_key
)

select * from final
