-- One row per initiative and voice that tells of it: each list, and the last update of each source; when, and what.
with told as (
    select update_told.*, coalesce(source, feed) as voice
    from update_told
    qualify row_number() over (
        partition by of_feed, of_key, side, coalesce(source, feed)
        order by update_date desc nulls last, load_id desc, source_row
    ) = 1
),

blaming as (
    select
        written,
        bool_or(part = 'blames_customer') as blames_customer,
        bool_or(part = 'blames_other') as blames_other,
        bool_or(part = 'blames_supplier') as blames_supplier,
        bool_or(part = 'own_part_done') as is_own_part_done
    from update_parts
    group by written
),

other_lists as (
    select mine.feed as of_feed, mine.item_key as of_key, other.*
    from initiative_list as mine
    inner join initiative_list as other
        on mine.feed <> other.feed
        and (
            lower(trim(mine.title)) = lower(trim(other.title))
            or (mine.initiative_id = other.initiative_id and length(mine.initiative_id) >= 5)
        )
),

voices as (
    select
        feed as of_feed, item_key as of_key, 'list' as kind, 'ours' as side, feed as voice, owner as person,
        coalesce(as_of, cast(loaded_at as date)) as said_on, status, printed_finish as finish, blocker as cause,
        waiting_on, null as told, load_id, source_row, 'status' as column_name
    from initiative_list
    union all by name
    select
        of_feed, of_key, 'other_list' as kind, 'ours' as side, feed as voice, owner as person,
        coalesce(as_of, cast(loaded_at as date)) as said_on, status, printed_finish as finish, blocker as cause,
        waiting_on, load_id, source_row, 'status' as column_name
    from other_lists
    union all by name
    select
        of_feed, of_key, 'update' as kind, side, voice, author as person, update_date as said_on,
        reported_status as status, claimed_cause as cause, told, load_id, source_row, 'text' as column_name
    from told
),

final as (
    select
        voices.*,
        case
            when status = 'on_track' then 0
            when status = 'at_risk' then 1
            when status in ('off_track', 'blocked') then 2
        end as trouble,
        coalesce(blaming.blames_customer, false) as blames_customer,
        coalesce(blaming.blames_other, false) as blames_other,
        coalesce(blaming.blames_supplier, false) as blames_supplier,
        coalesce(blaming.is_own_part_done, false) as is_own_part_done
    from voices
    left join blaming on voices.told = blaming.written
)

select * from final
