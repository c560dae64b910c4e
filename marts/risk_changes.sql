-- One row per risk that stands on a list now and stood on one at the last review, or on one of them: both beside each other.
with sides as (
    select 'now' as side, * from risk_list
    union all by name
    select 'before' as side, * from risk_list_before
),

-- A risk that is closed, or no longer in its register, is not open.
places as (
    select
        *,
        row_number() over (partition by side, feed, item_key order by is_open desc, load_id, source_row) as place,
        case level when 'high' then 3 when 'medium' then 2 when 'low' then 1 end as height
    from sides
),

pairs as (
    select
        later.*,
        earlier.item_key as key_then, earlier.subject as subject_then, earlier.owner as owner_then,
        earlier.rating as rating_then, earlier.level as level_then, earlier.height as height_then,
        earlier.likelihood as likelihood_then, earlier.consequence as consequence_then,
        earlier.residual_level as residual_then, earlier.treatment as treatment_then,
        earlier.treatment_status as treatment_status_then, earlier.treatment_due as treatment_due_then,
        earlier.treatment_text as treatment_text_then, earlier.level_because as level_because_then,
        coalesce(earlier.is_open, false) as was_open, earlier.load_id as load_then, earlier.source_row as row_then,
        earlier.feed as feed_then, earlier.unit as unit_then, earlier.risk_id as risk_id_then,
        earlier.item_table as item_table_then, earlier.raw as raw_then, earlier.origins as origins_then
    from (select * from places where side = 'now') as later
    full outer join (select * from places where side = 'before') as earlier
        on later.feed = earlier.feed and later.item_key = earlier.item_key and later.place = earlier.place
),

final as (
    select
        *,
        concat_ws(', ',
            case when likelihood <> likelihood_then then concat('likelihood ', likelihood_then, ' to ', likelihood) end,
            case when consequence <> consequence_then
                then concat('consequence ', consequence_then, ' to ', consequence) end,
            case when residual_level <> residual_then
                then replace(concat('residual level ', residual_then, ' to ', residual_level), '_', ' ') end,
            case when item_table = 'security_register' and level_because <> level_because_then
                then concat(replace(level_because, 'proposed: ', ''), ', before ', replace(level_because_then, 'proposed: ', '')) end
        ) as rated_anew,
        case
            when key_then is null or item_key is null or item_table = 'security_register' then null
            else coalesce(nullif(concat_ws(', ',
                case when treatment is distinct from treatment_then
                    then concat('treatment ', coalesce(treatment_then, 'none'), ' to ', coalesce(treatment, 'none')) end,
                case when treatment_status is distinct from treatment_status_then then replace(concat(
                    'treatment ', coalesce(treatment_status_then, 'not said'), ' to ', coalesce(treatment_status, 'not said')
                ), '_', ' ') end,
                case when treatment_due is distinct from treatment_due_then then concat(
                    'due ', coalesce(strftime(treatment_due_then, '%-d %b %Y'), 'without a day'),
                    ' to ', coalesce(strftime(treatment_due, '%-d %b %Y'), 'without a day')
                ) end,
                case when treatment_text is distinct from treatment_text_then then 'the text of the treatment changed' end
            ), ''), 'the treatment is the same')
        end as treated_anew
    from pairs
)

select * from final
