-- One row per step of a plan that comes after a step of another initiative in the same plan, neither of them reached.
-- A plan numbers its own lines: a number of another plan means something else.
with final as (
    select
        'initiative|' || later.of_feed || '|' || later.of_key as waiting_node,
        'initiative|' || earlier.of_feed || '|' || earlier.of_key as for_node,
        later.unit, later.load_id, later.source_row, 'depends_on' as column_name
    from (
        select *, unnest(string_split_regex(depends_on, '[;,|\n]')) as awaited
        from milestone_list
        where of_key is not null and state not in ('reached', 'cancelled')
    ) as later
    inner join milestone_list as earlier
        on later.feed = earlier.feed and lower(trim(later.awaited)) = lower(earlier.milestone_id)
    where earlier.of_key is not null and earlier.state not in ('reached', 'cancelled')
)

select * from final
