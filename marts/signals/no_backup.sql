-- One row per critical thing that one person owns and nobody stands in for, where its list names backups at all.
with lists as (
    select item_table, feed
    from ownership
    where backup_owner is not null
    group by item_table, feed
),

final as (
    select
        gaps.item_table as table_name, gaps.feed, gaps.thing_kind as subject_type,
        coalesce(gaps.thing_id, gaps.item_key) as subject_id, gaps.thing as subject,
        'medium' as severity,
        concat(
            'it is critical, ', gaps.owner_now, ' owns it, and ',
            case when gaps.backup_owner is null then 'nobody stands in' else concat(
                case texts.owner_kind
                    when 'leaver' then 'who stands in left: ' else 'no one other person stands in: '
                end, gaps.backup_owner
            ) end
        ) as because,
        gaps.ask, gaps.amount, gaps.currency, gaps.money,
        'critical, and no one other person stands in for its owner' as threshold,
        gaps.load_id, gaps.source_row, ['backup_owner', gaps.owner_column, 'criticality'] as columns
    from ownership_gaps as gaps
    inner join lists on gaps.item_table = lists.item_table and gaps.feed = lists.feed
    left join ownership_texts as texts on gaps.backup_owner = texts.written
    left join people_meant as meant on gaps.owner = meant.written
    left join people_meant as deputies on gaps.backup_owner = deputies.written
    where gaps.is_critical and gaps.owner_state in ('one_person_confirmed', 'one_person_not_confirmed')
        and (deputies.written is null or deputies.person_key = meant.person_key)
)

select * from final
