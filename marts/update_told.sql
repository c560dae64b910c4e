-- One row per update on a known initiative that says something: by whose side, and what that side said before.
with told as (
    select
        updates.load_id, updates.source_row, updates.feed, updates.unit, updates.of_feed, updates.of_key,
        updates.initiative, updates.update_date, updates.author, updates.source, updates.reported_status,
        updates.claimed_cause, texts.told,
        case
            when updates.author_kind = 'vendor' then 'supplier'
            when updates.author_kind is null
                and regexp_matches(lower(updates.source), 'supplier|vendor|lieferant|fournisseur|proveedor')
                then 'supplier'
            else 'ours'
        end as side
    from update_list as updates
    inner join update_texts as texts on updates.load_id = texts.load_id and updates.source_row = texts.source_row
    where updates.of_key is not null
),

final as (
    select
        told.*,
        row_number() over newest as place,
        lag(told.told) over oldest as told_before,
        lag(told.update_date) over oldest as said_before,
        lead(told.update_date) over oldest as said_after
    from told
    window
        newest as (
            partition by told.of_feed, told.of_key, told.side
            order by told.update_date desc nulls last, told.load_id desc, told.source_row
        ),
        oldest as (
            partition by told.of_feed, told.of_key, told.side
            order by told.update_date nulls first, told.load_id, told.source_row desc
        )
)

select * from final
