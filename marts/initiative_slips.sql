-- One row per initiative that has a finish: how often and how far it slipped, how fast of late, and the cells of it.
with clock as (
    select cast(getvariable('today') as date) as today
),

final as (
    select
        history.feed, history.item_key,
        count(*) filter (is_later and not is_planned) as slips,
        count(*) filter (is_planned) as planned_moves,
        coalesce(sum(slip_days) filter (is_later and not is_planned), 0) as slipped_days,
        coalesce(sum(slip_days) filter (is_planned), 0) as planned_days,
        coalesce(sum(slip_days) filter (is_later and not is_planned and is_dated and said_on > clock.today - 90), 0) as slipped_lately,
        max(said_on) filter (is_later and not is_planned and is_dated) as last_slip_on,
        arg_min(finish, step) as first_finish,
        arg_max(finish, step) as last_finish,
        string_agg(strftime(finish, '%-d %b %Y'), ', ' order by step) as finishes,
        list({'load_id': load_id, 'source_row': source_row, 'column_name': column_name} order by step)
            filter (load_id is not null) as proofs
    from slip_history as history
    cross join clock
    group by history.feed, history.item_key
)

select * from final
