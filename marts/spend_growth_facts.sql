-- One row per supplier or unit, thing of it and check of the control over that thing: whether it holds, and why.
-- Things of a unit are those that its lists name, and those run with the suppliers that it paid in twelve months.
with unlisted as (
    select named.supplier_key, max(coalesce(named.vendor_name, named.vendor_id)) as thing
    from spend_vendors as named
    where named.listed_vendor is null and named.supplier_key is not null
        and (select count(*) from current_lists where table_name = 'vendors') > 0
    group by named.supplier_key
),

asked as (
    select distinct supplier_key from supplier_waiting
),

suppliers as materialized (
    select
        things.supplier_key, checks.thing_kind, checks.thing, checks.check_name, checks.is_held, checks.because,
        checks.column_name, checks.load_id, checks.source_row
    from spend_growth_things as things
    inner join spend_growth_checks as checks
        on things.item_table = checks.item_table and things.load_id = checks.load_id
        and things.source_row = checks.source_row
    union all
    select
        unlisted.supplier_key, 'vendor', unlisted.thing, 'owner',
        -- What an answer might settle is not told yet.
        case when asked.supplier_key is null then false end,
        case when asked.supplier_key is null then 'it is on no vendor list'
            else 'a name like it is on a vendor list: Reconcile asks whether they are one' end,
        '', cast(null as bigint), cast(null as integer)
    from unlisted
    left join asked on unlisted.supplier_key = asked.supplier_key
),

paying as (
    select distinct sums.unit, sums.supplier_key
    from spend_growth_sums as sums
    cross join spend_growth_window as months
    where sums.unit is not null and not sums.is_intercompany and sums.period between months.now_from and months.now_to
),

units as (
    select paying.unit, suppliers.* exclude (supplier_key)
    from paying
    inner join suppliers on paying.supplier_key = suppliers.supplier_key
    union
    select unit, thing_kind, thing, check_name, is_held, because, column_name, load_id, source_row
    from spend_growth_checks
    where unit is not null and unit <> ''
),

final as (
    select 'supplier' as point_kind, supplier_key as point_key, * exclude (supplier_key) from suppliers
    union all
    select 'unit', * from units
)

select * from final
