-- One row per supplier of the last twelve covered months that is on no vendor list and in no contract, and looks like none.
-- Without a list of vendors there is no row. A name that may be one of the list is asked about where names are matched.
with lists as (
    select count(*) > 0 as has_vendors from current_lists where table_name = 'vendors'
),

-- Who may be one of the list, and of whom nobody has said so yet.
resembling as (
    select supplier_key from supplier_waiting where in_procurement
),

answered as (
    select one_key as supplier_key from reconcile_answered
    union
    select other_key from reconcile_answered
),

signed as (
    select distinct written from contract_vendors where written <> ''
),

unlisted as (
    select paid.*, substr(paid.supplier_key, 6) as written
    from paid_in_window as paid
    where paid.listed_vendor is null and paid.supplier_key like 'name %'
),

-- A name that one of the lists or of the contracts resembles is asked about where names are matched, unless it was answered.
known as (
    select unlisted.written
    from unlisted
    inner join names_alike as alike on unlisted.written in (alike.left_written, alike.right_written)
    inner join (
        select written from vendor_names
        union
        select written from signed
    ) as listed
        on listed.written = case when unlisted.written = alike.left_written then alike.right_written else alike.left_written end
    anti join answered on 'name ' || unlisted.written = answered.supplier_key
    where alike.topic = 'vendor' and alike.seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
),

final as (
    select
        unlisted.supplier_key, unlisted.supplier, unlisted.written, unlisted.amount, unlisted.currency,
        unlisted.last_paid, unlisted.amount * coalesce(rates.rate, 1) as weight
    from unlisted
    cross join lists
    anti join resembling on unlisted.supplier_key = resembling.supplier_key
    anti join known on unlisted.written = known.written
    anti join paid_unsigned as unsigned on unlisted.supplier_key = unsigned.supplier_key
    left join constant_rates as rates on unlisted.currency = rates.currency
    where lists.has_vendors
)

select * from final
