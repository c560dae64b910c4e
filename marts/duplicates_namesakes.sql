-- One row per pair of documents of one amount with two suppliers that may be one: names that begin alike and one number,
-- or one number of the law and the same words.
with numbered as materialized (
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

-- Two vendors of the lists with one number of the law are one supplier twice, or a group: what was billed tells.
lawful as (
    select one.listed_vendor as one_key, two.listed_vendor as two_key
    from vendor_names as one
    inner join vendor_names as two on one.tax = two.tax and one.listed_vendor <> two.listed_vendor
    union
    select one.listed_vendor, two.listed_vendor
    from vendor_names as one
    inner join vendor_names as two on one.registration = two.registration and one.listed_vendor <> two.listed_vendor
),

alike as materialized (
    select
        one.*, two.document_id as other_document, two.day as other_day, two.load_id as other_load,
        two.source_row as other_row, two.unit as other_unit, two.feed as other_feed, two.supplier_key as other_key,
        two.supplier as other_supplier, true as is_one_number, 1 as nth
    from numbered as one
    cross join limits
    inner join numbered as two
        on one.number_key = two.number_key and one.amount = two.amount and one.currency is not distinct from two.currency
        and one.first_word = two.first_word and one.first_word <> '' and one.supplier_key <> two.supplier_key
        and (one.day, one.load_id, one.source_row) < (two.day, two.load_id, two.source_row)
    semi join twice on one.number_key = twice.number_key
    where two.day - one.day <= limits.duplicate_number_days
),

worded as (
    select
        one.*, two.document_id as other_document, two.day as other_day, two.load_id as other_load,
        two.source_row as other_row, two.unit as other_unit, two.feed as other_feed, two.supplier_key as other_key,
        two.supplier as other_supplier, coalesce(one.number_key = two.number_key, false) as is_one_number, 1 as nth
    from numbered as one
    cross join limits
    inner join lawful on one.supplier_key = lawful.one_key
    inner join numbered as two
        on lawful.two_key = two.supplier_key and one.amount = two.amount and one.says = two.says
        and one.currency is not distinct from two.currency and one.unit is not distinct from two.unit
        and (one.day, one.load_id, one.source_row) < (two.day, two.load_id, two.source_row)
    where two.day - one.day <= limits.duplicate_within_days and one.times = 1 and two.times = 1
        and one.cost_centres is not distinct from two.cost_centres and one.orders is not distinct from two.orders
        and coalesce(one.number_stem <> two.number_stem, true)
),

final as (
    select * from alike
    union all by name
    select worded.*
    from worded
    anti join alike on worded.load_id = alike.load_id and worded.source_row = alike.source_row
)

select * from final
