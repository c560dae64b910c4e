-- One row per series of spend that truly rises: the lines behind it since it rises, the ten largest of them as cells.
with rising as materialized (
    select * from spend_trends where verdict in ('rising', 'step_up')
),

lines as (
    select
        spend_current.load_id, spend_current.source_row, spend_current.amount, spend_current.period,
        named.supplier_key, categories.called as category, centres.called as cost_centre, systems.series_system as system_id, coalesce(spend_current.unit, '') as unit
    from spend_current
    left join spend_vendors as named
        on spend_current.vendor_id is not distinct from named.vendor_id
        and spend_current.vendor_name is not distinct from named.vendor_name
        and nullif(spend_current.unit, '') is not distinct from nullif(named.unit, '')
    left join system_paid as systems
        on spend_current.system_id = systems.system_id and nullif(spend_current.unit, '') is not distinct from systems.unit
    left join trend_spelled as categories
        on categories.subject_type = 'category'
        and coalesce(spend_current.gl_name, spend_current.gl_account) = categories.written
    left join trend_spelled as centres
        on centres.subject_type = 'cost_centre' and spend_current.cost_centre = centres.written
    where spend_current.amount is not null and spend_current.period >= (select min(since) from rising)
        and coalesce(spend_current.vendor_name not in (select vendor_name from intercompany_vendors), true)
),

behind as (
    select rising.subject_type, rising.subject_id, rising.unit, rising.currency, lines.* exclude (unit)
    from rising
    inner join lines
        on rising.subject_id = case rising.subject_type
            when 'vendor' then lines.supplier_key when 'category' then lines.category
            when 'cost_centre' then lines.cost_centre else lines.system_id end
        and rising.unit in ('', lines.unit) and lines.period between rising.since and rising.last_month
),

final as (
    select
        subject_type, subject_id, unit, currency, count(*) as lines,
        list({'load_id': load_id, 'source_row': source_row, 'column_name': 'amount'}
            order by amount desc, load_id, source_row)[1:10] as cells
    from behind
    group by subject_type, subject_id, unit, currency
)

select * from final
