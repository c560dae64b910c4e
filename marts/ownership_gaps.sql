-- One row per thing that somebody should own, with whom to ask, the money that is at stake, and how much it matters.
with named as (
    select distinct load_id
    from load_columns
    where column_name in ('owner', 'relationship_owner', 'contract_owner')
),

final as (
    select
        things.*,
        -- A list without a column for owners says nothing about them: that is unknown, not nobody.
        named.load_id is not null as list_names_owners,
        asks.ask, asks.ask_because,
        nullif(stakes.amount, 0) as amount, stakes.currency, stakes.money, stakes.spend, stakes.spend_currency,
        case things.item_table
            when 'vendors' then 'relationship_owner' when 'contracts' then 'contract_owner' else 'owner'
        end as owner_column,
        coalesce(things.criticality = 'critical', false) as is_critical,
        coalesce(things.criticality in ('critical', 'important'), things.thing_kind in ('initiative', 'risk'), false)
            or coalesce(stakes.amount >= limits.owner_material_amount, false) as is_weighty,
        coalesce(things.criticality = 'critical' and stakes.amount >= limits.owner_material_amount, false) as presses,
        limits.owner_material_amount
    from ownership as things
    cross join limits
    left join named on things.load_id = named.load_id
    left join ownership_asks as asks
        on things.item_table = asks.item_table and things.feed is not distinct from asks.feed
        and things.item_key = asks.item_key
    left join ownership_stakes as stakes
        on things.item_table = stakes.item_table and things.feed is not distinct from stakes.feed
        and things.item_key = stakes.item_key
    where things.load_id is not null
)

select * from final
