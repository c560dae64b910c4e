-- One row per supplier, cost centre, category or system: how firmly the initiatives that its lines name have their value named.
-- It counts where lines of such initiatives are a large enough part of all its spend in the last twelve covered months.
with named as (
    select subjects.called, initiatives.subject_id, initiatives.strength, initiatives.because, initiatives.cells
    from value_initiatives as initiatives
    inner join value_subjects as subjects
        on subjects.subject_type = 'initiative' and initiatives.subject_id = subjects.subject_id
),

lines as (
    select
        keys.supplier_key,
        spend.cost_centre, coalesce(spend.gl_name, spend.gl_account) as category, systems.series_system as system_id,
        coalesce(spend.amount * rates.rate, spend.amount) as amount, named.strength, named.subject_id, named.because,
        named.cells
    from spend_current as spend
    cross join spend_window
    inner join named
        on trim(regexp_replace(replace(lower(spend.initiative_id), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')) = named.called
    left join spend_vendors as keys
        on spend.vendor_id is not distinct from keys.vendor_id
        and spend.vendor_name is not distinct from keys.vendor_name
        and nullif(spend.unit, '') is not distinct from keys.unit
    left join system_paid as systems
        on spend.system_id = systems.system_id and nullif(spend.unit, '') is not distinct from systems.unit
    left join constant_rates as rates on spend.currency_known = rates.currency
    where spend.initiative_id is not null and spend.period between spend_window.first_month and spend_window.last_month
),

parts as (
    select
        unnest(['vendor', 'cost_centre', 'category', 'system']) as subject_type,
        unnest([supplier_key, cost_centre, category, system_id]) as subject_id,
        amount, strength, subject_id as initiative, because, cells
    from lines
),

totals as (
    select 'vendor' as subject_type, supplier_key as subject_id, amount from paid_in_window
    union all
    select
        unnest(['cost_centre', 'category', 'system']) as subject_type,
        unnest([sums.cost_centre, sums.category, systems.series_system]) as subject_id,
        coalesce(sums.amount * rates.rate, sums.amount) as amount
    from spend_rollup_current as sums
    cross join spend_window
    left join system_paid as systems on sums.system_id = systems.system_id and coalesce(sums.unit, '') = coalesce(systems.unit, '')
    left join constant_rates as rates on sums.currency_known = rates.currency
    where sums.period between spend_window.first_month and spend_window.last_month and not sums.is_intercompany
),

whole as (
    select subject_type, subject_id, sum(amount) as amount from totals where subject_id is not null group by all
),

levels as (
    select parts.subject_type, parts.subject_id, levels.level, sum(parts.amount) as amount,
        arg_max(parts.initiative, parts.amount) as initiative, arg_max(parts.because, parts.amount) as because,
        arg_max(parts.cells, parts.amount) as cells
    from parts
    cross join (values (1), (2), (3)) as levels(level)
    where parts.strength >= levels.level and parts.subject_id is not null
    group by all
),

final as (
    select
        levels.subject_type, levels.subject_id, levels.level as strength,
        concat(cast(round(100 * levels.amount / whole.amount) as bigint), ' percent of its spend names ',
            levels.initiative, ': ', levels.because) as because,
        levels.cells
    from levels
    cross join limits
    inner join whole on levels.subject_type = whole.subject_type and levels.subject_id = whole.subject_id
    where whole.amount > 0 and levels.amount >= whole.amount * limits.value_linked_share
    qualify row_number() over (partition by levels.subject_type, levels.subject_id order by levels.level desc) = 1
)

select * from final
