-- One row per gap of the security register that no security risk of the registers is about, in the words of a risk.
with letters as (
    select load_id, map(list(column_name), list(letter)) as of_column
    from (
        select load_id, column_name, any_value(letter) as letter
        from load_columns
        where column_name is not null and letter is not null
        group by load_id, column_name
    ) as known
    group by load_id
),

-- One and the same thing counts once: the risk of the register stands, and says what security's list says.
covered as (
    select distinct lower(trim(named)) as named
    from (select unnest([system_ids, vendor_ids]) as named from risks_rated where is_open and kind = 'security') as about
    where trim(named) <> ''
),

open_ones as (
    select gaps.*, letters.of_column
    from security_gaps as gaps
    left join letters on gaps.load_id = letters.load_id
    anti join covered on lower(gaps.system_id) = covered.named or lower(gaps.vendor_id) = covered.named
        or lower(gaps.name) = covered.named
),

final as (
    select
        'security_list' as from_list, load_id, source_row, occurrence, row_hash, extra, feed, unit, as_of, file, sheet,
        loaded_at, loaded_by, item_key,
        register_id as risk_id, subject as title, subject, note as description, 'security' as kind, owner,
        system_id as system_ids, vendor_id as vendor_ids, assessed_on as last_review, next_due as next_review,
        level, true as is_open, false as is_treated, false as is_accepted, false as is_overdue,
        coalesce(days_overdue, case when next_due is not null then 0 end) as days_review_late,
        'not_accepted' as acceptance,
        concat('proposed: ', open_points, '; ', weight_because) as level_because,
        concat('the security list says that ', open_points) as open_because,
        'nothing says that it is accepted' as acceptance_because,
        'the security list has no day for a treatment' as overdue_because,
        case when level = 'high' then 'reduce_now' else 'contain_watch' end as lane,
        true as lane_is_proposed, false as has_treatment,
        concat('proposed: the gap is ', level) as lane_because,
        nullif(concat_ws(', ', case when owner is null then 'no owner' end,
            case when next_due is null then 'no day of the next review' end), '') as lacks,
        cast(json_merge_patch(coalesce(raw, '{}'), json_object(
            'risk_id', raw ->> 'register_id', 'title', raw ->> 'name', 'description', raw ->> 'note',
            'last_review', raw ->> 'assessed_on', 'next_review', raw ->> 'next_due',
            'system_ids', raw ->> 'system_id', 'vendor_ids', raw ->> 'vendor_id'
        )) as varchar) as raw,
        cast(json_merge_patch(coalesce(origins, '{}'), json_object(
            'risk_id', coalesce(origins ->> 'register_id', of_column['register_id'] || source_row),
            'title', coalesce(origins ->> 'name', of_column['name'] || source_row),
            'description', coalesce(origins ->> 'note', of_column['note'] || source_row),
            'last_review', coalesce(origins ->> 'assessed_on', of_column['assessed_on'] || source_row),
            'next_review', coalesce(origins ->> 'next_due', of_column['next_due'] || source_row),
            'system_ids', coalesce(origins ->> 'system_id', of_column['system_id'] || source_row),
            'vendor_ids', coalesce(origins ->> 'vendor_id', of_column['vendor_id'] || source_row)
        )) as varchar) as origins
    from open_ones
)

select * from final
