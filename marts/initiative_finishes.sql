-- One row per finish that anything ever named for an initiative: the first agreed, each list, the plan, and updates.
with listed as materialized (
    select
        live_loads.feed, coalesce(initiatives.initiative_id, lower(initiatives.title)) as item_key,
        initiatives.load_id, initiatives.source_row, initiatives.origins, initiatives.owner,
        initiatives.baseline_finish, initiatives.forecast_finish,
        coalesce(live_loads.as_of, cast(live_loads.loaded_at as date)) as said_on
    from initiatives
    inner join live_loads on initiatives.load_id = live_loads.load_id
),

spans as (
    select feed, item_key, max(said_on) as newest, max(forecast_finish) as latest, min(baseline_finish) as earliest
    from listed
    group by feed, item_key
),

last_steps as (
    select
        links.of_feed as feed, links.of_key as item_key, states.feed as plan_feed, states.item_key as step_key,
        states.load_id, states.source_row, states.origins, states.date_set_by, states.owner, states.baseline_date,
        states.forecast_date, coalesce(states.as_of, cast(states.loaded_at as date)) as said_on
    from milestone_states as states
    inner join initiative_links as links on states.load_id = links.load_id and states.source_row = links.source_row
    where coalesce(states.is_milestone, true) and states.state <> 'cancelled'
    qualify row_number() over (
        partition by links.of_feed, links.of_key
        order by coalesce(states.expected_date, states.baseline_date) desc nulls last, states.load_id, states.source_row desc
    ) = 1
),

final as (
    (
        select
            feed, item_key, 'first agreed' as told_as, 0 as place, cast(null as date) as said_on,
            baseline_finish as finish, owner as said_by, 'baseline_finish' as column_name, load_id, source_row, origins
        from listed
        where baseline_finish is not null
        qualify row_number() over (partition by feed, item_key order by said_on, load_id, source_row) = 1
    )
    union all
    select
        feed, item_key, 'list', 1, said_on, forecast_finish, owner, 'forecast_finish', load_id, source_row, origins
    from listed
    where forecast_finish is not null
    union all
    select
        told.of_feed, told.of_key, 'update', 2, told.said_on, told.finish, told.author, 'text', told.load_id,
        told.source_row, told.origins
    from initiative_moves_told as told
    inner join spans on told.of_feed = spans.feed and told.of_key = spans.item_key
    -- What the list never followed, or what lies before its first day, was said of something else.
    where coalesce(told.finish >= spans.earliest, true)
        and (told.finish <= spans.latest or told.said_on >= spans.newest or spans.latest is null)
    union all
    select
        said.feed, said.item_key, 'correction', 3, cast(acts.done_at as date), try_cast(said.value as date), acts.who,
        'forecast_finish', null, null, null
    from corrections_standing as said
    inner join acts on said.seq = acts.seq
    where said.table_name = 'initiatives' and said.column_name = 'forecast_finish'
        and try_cast(said.value as date) is not null
    union all
    select
        feed, item_key, 'plan, first agreed', 8, null, baseline_date, owner, 'baseline_date', load_id, source_row, origins
    from last_steps
    where baseline_date is not null
    union all
    select feed, item_key, 'plan', 9, said_on, forecast_date, case date_set_by when 'vendor' then 'a vendor'
        when 'regulator' then 'a regulator' else owner end, 'forecast_date', load_id, source_row, origins
    from last_steps
    where forecast_date is not null
)

select * from final
