-- One row per contract, with the decision that its renewal is when its time comes: its id, question and options.
with final as (
    select
        contracts.*,
        'RN-' || coalesce(contracts.contract_id, substr(md5(contracts.item_key), 1, 6)) as decision_id,
        concat(
            case when contracts.auto_renew then 'Give notice, renegotiate or let it renew: '
                when not contracts.auto_renew then 'Renew, replace or let it end: '
                else 'Give notice, renew or let it end: ' end,
            contracts.subject, ' with ' || contracts.vendor, ' (', contracts.contract_id, ')?'
        ) as question,
        case when contracts.auto_renew then 'Give notice; Renegotiate; Let it renew'
            else 'Renew; Replace; Let it end' end as options
    from contract_list as contracts
)

select * from final
