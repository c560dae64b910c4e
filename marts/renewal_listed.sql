-- One row per renewal that is a decision by now, in the columns of a list of decisions.
with final as (
    select * from decision_list where false
    union all by name
    select * exclude (stage, notice_by, our_day, contract_id) from renewal_decisions
)

select * from final
