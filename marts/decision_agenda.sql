-- One row per decision to take: those of the register, and each renewal that has become one (FEATURES M23).
with stated as materialized (
    select * from decision_register
),

renewals as (
    select * from renewal_queue
    where load_id is not null and decision_id not in (select decision_id from stated where load_id is not null)
),

final as (
    select * from stated where decision_id not in (select decision_id from renewals)
    union all by name
    select * from renewals
)

select * from final
