-- One row per setting, those of feeds without a stated currency included: its value, its default and its last change.
with feeds as (
    select feed from feeds_unstated
    union
    select feed from feed_currencies
),

known as (
    select name, value as default_value, group_name, title, expected, group_place, place
    from setting_defaults
    union all
    select
        'currency of ' || feed, '', 'Currency per feed', 'Currency of ' || feed, 'an ISO 4217 code such as EUR',
        99, row_number() over (order by lower(feed), feed)
    from feeds
),

latest as (
    select *
    from setting_changes
    qualify row_number() over (partition by name order by seq desc) = 1
),

final as (
    select
        known.*,
        coalesce(latest.value, known.default_value) as value,
        coalesce(latest.value, known.default_value) <> known.default_value as is_changed,
        latest.was,
        latest.who as changed_by,
        latest.done_at as changed_at,
        latest.seq as changed_act
    from known
    left join latest on known.name = latest.name
)

select * from final
