-- One row per critical thing of a person that says nothing more than another one: a supplier, or a contract with one, all of
-- whose critical systems the person owns; or a contract with a supplier that is itself a critical thing of the person.
with owned as materialized (
    select
        things.person_key, things.item_table, things.load_id, things.source_row,
        case things.item_table
            when 'vendors' then coalesce(ones.supplier_key, things.feed || ': ' || things.item_key)
            when 'contracts' then contracts.listed_vendor
        end as listed_vendor
    from key_people_things as things
    left join supplier_ones as ones on things.feed || ': ' || things.item_key = ones.node
    left join contract_vendors as contracts
        on things.item_table = 'contracts' and things.load_id = contracts.load_id
        and things.source_row = contracts.source_row
    where things.how = 'owns' and things.is_critical
),

-- A critical system that no one person owns counts as well: the supplier then matters to somebody else too.
served as (
    select
        supplied.listed_vendor, min(owned.person_key) as person_key,
        count(distinct owned.person_key) = 1 and bool_and(owned.person_key is not null) as is_of_one
    from system_vendors as supplied
    left join owned
        on owned.item_table = 'systems' and supplied.load_id = owned.load_id and supplied.source_row = owned.source_row
    where supplied.criticality = 'mission_critical'
    group by supplied.listed_vendor
),

told as (
    select listed_vendor, person_key from served where is_of_one
    union
    select listed_vendor, person_key from owned where item_table = 'vendors'
),

final as (
    select owned.person_key, owned.item_table, owned.load_id, owned.source_row
    from owned
    left join served on owned.listed_vendor = served.listed_vendor and owned.person_key = served.person_key
    left join told on owned.listed_vendor = told.listed_vendor and owned.person_key = told.person_key
    where served.is_of_one or (owned.item_table = 'contracts' and told.person_key is not null)
)

select * from final
