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

-- The same but for legal form, country and blanks: that is how one supplier is written in two lists.
cores as (
    select
        written, is_listed,
        regexp_replace(regexp_replace(written, '\b(and|und|et|ltd|limited|plc|llp|gmbh|mbh|ag|kg|kgaa|co|company|inc|'
            || 'incorporated|corp|corporation|llc|sa|sas|sarl|bv|b v|nv|n v|ab|oy|as|a s|srl|spa|s p a|sp|z o o|zoo|uk|group|holding|the)\b',
            '', 'g'), '\s+', '', 'g') as core
    from (
        select written, true as is_listed from vendor_names
        union all
        select written, true as is_listed from signed
        union all
        select written, false as is_listed from unlisted
    ) as names
    where written <> ''
),

known as (
    select distinct bare.written
    from cores as bare
    inner join cores as listed on bare.core = listed.core and listed.is_listed
    anti join answered on 'name ' || bare.written = answered.supplier_key
    where not bare.is_listed
),

final as (
    select
        unlisted.supplier_key, unlisted.supplier, unlisted.written, unlisted.amount, unlisted.currency,
        unlisted.last_paid, unlisted.amount * coalesce(rates.rate, 1) as weight
    from unlisted
    cross join lists
    anti join resembling on unlisted.supplier_key = resembling.supplier_key
    anti join known on unlisted.written = known.written
    left join constant_rates as rates on unlisted.currency = rates.currency
    where lists.has_vendors
)

select * from final
