-- One row per contract, with the decision that the renewal of its present term is when its time comes: its id, question
-- and options. A contract that is extended under its number is another decision; so is one of another list.
with listed as (
    select contracts.contract_id, count(distinct lists.feed) as feeds
    from contracts
    inner join counting_lists as lists on contracts.load_id = lists.load_id
    group by contracts.contract_id
),

final as (
    select
        contracts.*,
        concat_ws(
            '-', 'RN', coalesce(contracts.contract_id, substr(md5(contracts.item_key), 1, 6)), year(contracts.end_date),
            case when listed.feeds > 1 then substr(md5(contracts.feed), 1, 4) end
        ) as decision_id,
        concat(
            case when contracts.auto_renew then 'Give notice, renegotiate or let it renew: '
                when not contracts.auto_renew then 'Renew, replace or let it end: '
                else 'Give notice, renew or let it end: ' end,
            contracts.subject, ' with ' || contracts.vendor, ' (', contracts.contract_id, ')?'
        ) as question,
        case when contracts.auto_renew then 'Give notice; Renegotiate; Let it renew'
            else 'Renew; Replace; Let it end' end as options
    from contract_list as contracts
    left join listed on contracts.contract_id = listed.contract_id
)

select * from final
