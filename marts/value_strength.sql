-- One row per vendor, contract, system, initiative, cost centre and category: how firmly its value is named, and why.
-- 0 none, 1 a goal is named, 2 a measure with a target, 3 the measure moved and somebody confirmed it; null where no list
-- could say it. A vendor is here under the key of what was paid: that of the vendor lists, else 'name ' and its name.
with known as (
    select coalesce(bool_or(table_name in ('goals', 'key_results', 'value_links')), false)
        or (select count(goal_id) > 0 from initiative_list) as can_be_named
    from current_lists
),

subjects as (
    select
        subject_type, subject_id, any_value(subject) as subject, min(load_id) as load_id,
        arg_min(source_row, load_id) as source_row
    from value_subjects
    group by subject_type, subject_id
),

signed as (
    -- What is named of a vendor is named of its contracts; what is named of its largest contract is named of the vendor.
    select
        coalesce(contract_id, item_key) as contract, listed_vendor,
        row_number() over (partition by listed_vendor order by annual_value desc nulls last, contract_id) as place
    from contract_list
    where listed_vendor is not null and notice_state not in ('ended', 'not_in_force')
),

told as (
    select subject_type, subject_id, strength, because, cells from value_linked where subject_type <> 'initiative'
    union all
    select 'initiative' as subject_type, subject_id, strength, because, cells from value_initiatives
    union all
    select subject_type, subject_id, strength, because, cells from value_spending
    union all
    select 'vendor', signed.listed_vendor, links.strength, concat('of its contract ', signed.contract, ': ', links.because),
        links.cells
    from value_linked as links
    inner join signed on links.subject_type = 'contract' and links.subject_id = signed.contract and signed.place = 1
    union all
    select 'contract', signed.contract, links.strength, concat('of its vendor: ', links.because), links.cells
    from value_linked as links
    inner join signed on links.subject_type = 'vendor' and links.subject_id = signed.listed_vendor
),

best as (
    select *
    from told
    qualify row_number() over (partition by subject_type, subject_id order by strength desc, because) = 1
),

final as (
    select
        subjects.subject_type, subjects.subject_id, subjects.subject,
        coalesce(best.strength, case when known.can_be_named then 0 end) as strength,
        coalesce(
            best.because,
            case when known.can_be_named then 'no goal and no measure is named for it'
                else 'no list of goals, key results or value links is loaded' end
        ) as because,
        subjects.load_id, subjects.source_row, coalesce(best.cells, []) as cells
    from subjects
    cross join known
    left join best on subjects.subject_type = best.subject_type and subjects.subject_id = best.subject_id
)

select * from final
