-- One row per thing whose value may be named and name or number under which it is called: letters and digits alone.
-- A vendor is here under the key of what was paid (its key of the vendor lists, else 'name ' and its name).
with things as (
    select 'initiative' as subject_type, coalesce(initiative_id, item_key) as subject_id, subject,
        unnest([initiative_id, title]) as called, load_id, source_row
    from initiative_list
    union all
    select 'contract', coalesce(contract_id, item_key), subject, unnest([contract_id, title]), load_id, source_row
    from contract_list
    union all
    select 'system', coalesce(system_id, item_key), coalesce(system_name, system_id),
        unnest([system_id, system_name]), load_id, source_row
    from systems_current
    union all
    select 'vendor', listed_vendor, coalesce(vendor_name, vendor_id), unnest([vendor_id, vendor_name]), load_id, source_row
    from vendor_list
    union all
    select 'vendor', supplier_key, supplier, supplier, null, null
    from paid_in_window
    where supplier_key is distinct from listed_vendor
    union all
    select distinct 'cost_centre', cost_centre, cost_centre, cost_centre, cast(null as bigint), cast(null as integer)
    from spend_rollup_current
    where cost_centre is not null
    union all
    select distinct 'category', category, category, category, cast(null as bigint), cast(null as integer)
    from spend_rollup_current
    where category is not null
),

final as (
    select
        subject_type, subject_id, any_value(subject) as subject,
        trim(regexp_replace(replace(lower(called), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')) as called,
        min(load_id) as load_id, arg_min(source_row, load_id) as source_row
    from things
    where called is not null and subject_id is not null
    group by all
)

select * from final
