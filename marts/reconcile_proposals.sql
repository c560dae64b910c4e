-- One row per two names that a person should look at: they may be one, or are one today by a number alone.
-- What somebody answered is not here, nor what is one already: so nothing is asked twice.
with final as (
    select
        'vendor' as topic, false as stands, left_key, left_name, left_lists, left_spend, left_currency, right_key, right_name,
        right_lists, right_spend, right_currency, how, reason, score, sure, spend_moved, moved_currency, left_load_id,
        left_source_row, left_column_name, right_load_id, right_source_row, right_column_name
    from reconcile_pairs
    union all
    select
        'vendor', true, name_key, left_name, lists, spend, spend_currency, supplier_key, right_name, right_lists,
        right_spend, right_currency, 'linked', concat('number ', vendor_id, ' makes them one today, though the names differ'),
        0, false, 0, spend_currency, load_id, source_row, column_name, right_load_id, right_source_row, right_column_name
    from reconcile_linked
    union all
    select
        'system', false, left_key, left_name, left_lists, left_spend, left_currency, right_key, right_name, 'it', null, null,
        'alike', reason, score, sure, null, null, left_load_id, left_source_row, left_column_name, right_load_id,
        right_source_row, right_column_name
    from reconcile_systems
    union all
    select
        'person', false, left_key, left_name, left_lists, null, null, right_key, right_name, right_lists, null, null, 'alike',
        reason, score, false, null, null, left_load_id, left_source_row, left_column_name, right_load_id,
        right_source_row, right_column_name
    from reconcile_people
)

select * from final
