-- One row per contract in force whose renewal a decision of the lists is about: it names the contract, or asks about
-- renewing with its vendor, said by all words of the name but the legal form. What was settled long ago was another term's.
with terms as materialized (
    select
        load_id, source_row, supplier_key, lower(strip_accents(contract_id)) as id,
        trim(regexp_replace(regexp_replace(
            lower(strip_accents(vendor)),
            '\b(ltd|limited|plc|llp|gmbh|mbh|ag|kg|kgaa|se|inc|incorporated|corp|corporation|llc|sa|sas|sarl|bv|nv|ab|oy|as)\b',
            '', 'g'
        ), '[^a-z0-9]+', ' ', 'g')) as called
    from renewal_terms
),

-- A name that the vendors of two contracts share says neither of them.
names as (
    select called from terms where length(called) >= 5 group by called having count(distinct supplier_key) = 1
),

asked as (
    select
        decision_id, lower(strip_accents(concat_ws(' ', question, options, unblocks))) as said,
        ' ' || trim(regexp_replace(lower(strip_accents(question)), '[^a-z0-9]+', ' ', 'g')) || ' ' as question,
        regexp_matches(
            lower(strip_accents(question)),
            '\b(renew|notice|terminat|extend|verlanger|kundig|reconduct|resilier|renouvel|prorrog|verleng|opzeg|rinnov)'
        ) as about_renewal
    from decision_list
    cross join limits
    where coalesce(status not in ('decided', 'dropped', 'superseded'), true)
        or date_diff('day', decided_on, cast(getvariable('today') as date)) <= limits.renewal_answered_days
),

final as (
    select terms.load_id, terms.source_row, max(asked.decision_id) as decision_id
    from terms
    left join names on terms.called = names.called
    inner join asked
        on (
            length(terms.id) >= 4
            and regexp_matches(asked.said, '(^|[^a-z0-9])' || regexp_escape(terms.id) || '($|[^a-z0-9])')
        )
        or (asked.about_renewal and contains(asked.question, ' ' || names.called || ' '))
    group by terms.load_id, terms.source_row
)

select * from final
