-- One row per contract in force whose renewal a decision of the lists is about: it names the contract, or asks about
-- renewing with a vendor whom no other contract's vendor could be taken for.
with terms as materialized (
    select *, nullif(regexp_extract(lower(strip_accents(vendor)), '^[^a-z0-9]*([a-z0-9]{5,})', 1), '') as brand
    from renewal_terms
),

brands as (
    select brand from terms where brand is not null group by brand having count(distinct supplier_key) = 1
),

asked as (
    select
        decision_id, lower(strip_accents(concat_ws(' ', question, options, unblocks))) as said,
        regexp_matches(
            lower(strip_accents(question)),
            'renew|notice|terminat|extend|verlanger|kundig|reconduct|resili|renouvel|renov|rescis|prorrog|verleng|opzeg|rinnov|disdett'
        )
        -- What was settled long ago was about an earlier term.
        and (
            coalesce(status not in ('decided', 'dropped', 'superseded'), true)
            or decided_on > cast(getvariable('today') as date) - 180
        ) as about_renewal
    from decision_list
),

final as (
    select terms.load_id, terms.source_row, max(asked.decision_id) as decision_id
    from terms
    left join brands on terms.brand = brands.brand
    inner join asked
        on (
            length(terms.contract_id) >= 4
            and regexp_matches(
                asked.said, '(^|[^a-z0-9])' || regexp_escape(lower(terms.contract_id)) || '($|[^a-z0-9])'
            )
        )
        or (
            asked.about_renewal
            and regexp_matches(asked.said, '(^|[^a-z0-9])' || brands.brand || '($|[^a-z0-9])')
        )
    group by terms.load_id, terms.source_row
)

select * from final
