-- One row per pair of documents with one number and amount, and two suppliers whose names begin alike: one supplier under two.
with numbered as (
    select * from duplicates_numbered
),

-- A number that more than two use is a run of payments, not a bill.
twice as (
    select number_key
    from numbered
    where length(number_key) >= 4
    group by number_key
    having count(distinct supplier_key) = 2 and count(*) = 2
),

final as (
    select
        one.*, two.document_id as other_document, two.day as other_day, two.load_id as other_load,
        two.source_row as other_row, two.unit as other_unit, two.supplier_key as other_key,
        two.supplier as other_supplier, true as is_one_number, 1 as nth
    from numbered as one
    cross join limits
    inner join numbered as two
        on one.number_key = two.number_key and one.amount = two.amount and one.currency is not distinct from two.currency
        and one.first_word = two.first_word and one.first_word <> '' and one.supplier_key <> two.supplier_key
        and (one.day, one.load_id, one.source_row) < (two.day, two.load_id, two.source_row)
    semi join twice on one.number_key = twice.number_key
    where two.day - one.day <= limits.duplicate_number_days
)

select * from final
