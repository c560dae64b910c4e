-- One row per bill that may have been booked twice: the same supplier and amount, near, or under one number; or the same
-- number and amount with two suppliers whose names begin alike, as one supplier under two numbers does.
-- Not so where the amount is usual (a fixed fee, instalments), or where a credit took one of the two back.
with clock as (
    select cast(getvariable('today') as date) as today
),

bills as materialized (
    select * from duplicates_numbered where times between 2 and 3
),

pairs as (
    select
        one.*, two.document_id as other_document, two.day as other_day, two.load_id as other_load,
        two.source_row as other_row, two.unit as other_unit, two.feed as other_feed, two.supplier_key as other_key,
        two.supplier as other_supplier,
        one.number_key is not null and one.number_key = two.number_key as is_one_number,
        row_number() over (
            partition by two.feed, two.document_id, two.day, two.supplier_key, two.currency order by one.day desc, one.source_row
        ) as nth
    from bills as one
    cross join limits
    inner join bills as two
        on one.supplier_key = two.supplier_key and one.currency is not distinct from two.currency
        and one.amount = two.amount
        and (one.day, one.load_id, one.source_row) < (two.day, two.load_id, two.source_row)
    where two.day - one.day <= limits.duplicate_number_days
        and case
            when one.number_key = two.number_key
                then length(one.number_key) >= 3 and one.times = 2 or two.day - one.day <= limits.duplicate_within_days
            -- Other numbers: only what says the same of the same place and order, booked on a known day, and no part of one bill.
            else one.times = 2 and one.unit is not distinct from two.unit and one.is_dated and two.is_dated
                and two.day - one.day <= limits.duplicate_within_days
                and one.cost_centres is not distinct from two.cost_centres
                and one.orders is not distinct from two.orders
                -- A ledger without words cannot tell two deliveries apart: there only large ones of nearly one day.
                and (
                    one.says = two.says
                    or (one.says is null and two.says is null and one.amount >= limits.duplicate_pressing
                        and two.day - one.day <= limits.duplicate_blind_days)
                )
                and not coalesce(one.number_stem = two.number_stem, false)
        end
),

together as (
    select * from pairs
    union all by name
    select * from duplicates_namesakes
),

credits as (
    select supplier_key, currency, -amount as amount, day
    from duplicates_documents
    where amount < 0
),

final as (
    select together.* exclude (nth), together.other_key <> together.supplier_key as is_two_names
    from together
    cross join clock
    anti join credits
        on credits.supplier_key in (together.supplier_key, together.other_key)
        and together.currency is not distinct from credits.currency and together.amount = credits.amount
        and credits.day >= together.day
    where together.nth = 1 and together.other_day between clock.today - 400 and clock.today
)

select * from final
