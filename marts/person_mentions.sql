-- One row per list, name and person that it means: how often, and one record that says it.
-- Names that mean nobody (a team, a role, a vendor, a mark for "nobody yet") are left out.
with lists as (
    select * from (values
        ('vendors', 'procurement'), ('contracts', 'procurement'), ('purchase_orders', 'procurement'),
        ('systems', 'it'), ('dependencies', 'it'), ('initiatives', 'it'), ('initiative_updates', 'it'), ('milestones', 'it'),
        ('approvals', 'it'), ('security_register', 'security'), ('risks', 'security'),
        ('budget', 'finance'), ('value_links', 'finance'), ('spend', 'finance')
    ) as known(table_name, list)
),

-- What a column says beside the name it means: a text that was judged, else the name as it is compared.
meant as (
    select
        written, name_key, is_certain, owner_kind,
        case when person is not null and is_certain then lower(person) else name_key end as person_key,
        case when person is not null and is_certain then person else written end as person
    from ownership_texts
    where owner_kind in ('person', 'leaver', 'acting_for_us')
),

final as (
    select
        coalesce(lists.list, 'other') as list, placed.name_key, meant.person_key, max(meant.person) as person,
        bool_or(meant.is_certain) as is_certain, max(placed.written) as written, count(*) as records,
        max(placed.load_id) as load_id, arg_max(placed.source_row, (placed.load_id, -placed.source_row)) as source_row,
        arg_max(placed.column_name, (placed.load_id, -placed.source_row)) as column_name
    from people_written as placed
    inner join meant on placed.written = meant.written
    left join lists on placed.table_name = lists.table_name
    where placed.load_id is not null
    group by coalesce(lists.list, 'other'), placed.name_key, meant.person_key
)

select * from final
