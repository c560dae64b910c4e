-- One row per initiative on which money went out of late: invoiced in a ledger that names it, else told by its own lists.
with clock as (
    select cast(getvariable('today') as date) as today
),

named as (
    select feed, item_key, unnest([lower(trim(initiative_id)), lower(trim(title))]) as called
    from initiative_list
),

invoiced as (
    select
        named.feed, named.item_key, lines.currency_known as currency, sum(lines.amount) as amount,
        max(coalesce(lines.posting_date, try_cast(lines.period || '-01' as date))) as last_day,
        list({'load_id': lines.load_id, 'source_row': lines.source_row, 'column_name': 'amount'}
            order by lines.amount desc, lines.load_id, lines.source_row)[1:5] as others
    from spend_current as lines
    cross join clock
    cross join limits
    inner join named on lower(trim(lines.initiative_id)) = named.called
    where lines.initiative_id is not null and lines.amount is not null
        and coalesce(lines.posting_date, try_cast(lines.period || '-01' as date))
            between clock.today - limits.spending_days and clock.today
    group by named.feed, named.item_key, lines.currency_known
    having sum(lines.amount) > 0
),

biggest as (
    select *
    from invoiced
    qualify row_number() over (partition by feed, item_key order by amount desc, currency) = 1
),

told as (
    select
        live_loads.feed, coalesce(initiatives.initiative_id, lower(initiatives.title)) as item_key,
        initiatives.currency, initiatives.actual_cost, initiatives.load_id, initiatives.source_row,
        coalesce(live_loads.as_of, cast(live_loads.loaded_at as date)) as said_on
    from initiatives
    inner join live_loads on initiatives.load_id = live_loads.load_id
    cross join clock
    cross join limits
    where initiatives.actual_cost is not null
        and coalesce(live_loads.as_of, cast(live_loads.loaded_at as date)) > clock.today - limits.spending_days
),

rising as (
    select
        feed, item_key, max(currency) as currency,
        arg_max(actual_cost, (said_on, load_id)) - arg_min(actual_cost, (said_on, load_id)) as amount,
        min(said_on) as first_day,
        list({'load_id': load_id, 'source_row': source_row, 'column_name': 'actual_cost'} order by said_on) as others
    from told
    group by feed, item_key
    having count(distinct coalesce(currency, '')) = 1 and amount > 0
),

final as (
    select
        feed, item_key, amount, currency, 'invoiced' as money, others,
        concat('invoices came until ', strftime(last_day, '%-d %b %Y')) as because
    from biggest
    union all
    select
        rising.feed, rising.item_key, rising.amount, rising.currency, 'spent since ' || strftime(first_day, '%-d %b %Y'),
        rising.others, concat('its cost rose since ', strftime(first_day, '%-d %b %Y'))
    from rising
    anti join biggest on rising.feed = biggest.feed and rising.item_key = biggest.item_key
)

select * from final
