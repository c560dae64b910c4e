-- One row per two suppliers that may be one and are two today, the left one to become one with the right one.
-- What somebody answered is not here: nothing is asked twice.
with best as (
    select found.*
    from reconcile_found as found
    left join reconcile_answered as said
        on least(found.one_key, found.other_key) = least(said.one_key, said.other_key)
        and greatest(found.one_key, found.other_key) = greatest(said.one_key, said.other_key)
    where said.one_key is null
    qualify row_number() over (
        partition by least(found.one_key, found.other_key), greatest(found.one_key, found.other_key)
        order by found.sure desc, found.score desc, list_position(['number', 'domain', 'name', 'alike'], how), reason
    ) = 1
),

-- The vendor of a list stays, else the one that was paid more.
turned as (
    select
        best.*,
        case when one.listed_vendor is null and other.listed_vendor is not null then false
            when one.listed_vendor is not null and other.listed_vendor is null then true
            else coalesce(one.spend, 0) > coalesce(other.spend, 0)
                or (coalesce(one.spend, 0) = coalesce(other.spend, 0) and one_key < other_key)
        end as is_turned
    from best
    inner join suppliers as one on best.one_key = one.supplier_key
    inner join suppliers as other on best.other_key = other.supplier_key
),

sided as (
    select
        how, reason, score, sure,
        case when is_turned then other_key else one_key end as left_key,
        case when is_turned then one_key else other_key end as right_key,
        case when is_turned then {'load': other_load, 'row': other_row, 'said': other_column}
            else {'load': one_load, 'row': one_row, 'said': one_column} end as left_cell,
        case when is_turned then {'load': one_load, 'row': one_row, 'said': one_column}
            else {'load': other_load, 'row': other_row, 'said': other_column} end as right_cell
    from turned
),

final as (
    select
        sided.left_key, lefts.name as left_name, left_lists.lists as left_lists, lefts.spend as left_spend,
        lefts.spend_currency as left_currency,
        sided.right_key, rights.name as right_name, right_lists.lists as right_lists, rights.spend as right_spend,
        rights.spend_currency as right_currency, sided.how, sided.reason, sided.score, sided.sure,
        case
            when lefts.listed_vendor is null and rights.listed_vendor is not null then coalesce(lefts.spend, case
                when lefts.spend_says is null then 0 end)
            else 0
        end as spend_moved,
        coalesce(lefts.spend_currency, rights.spend_currency) as moved_currency,
        left_cell.load as left_load_id, left_cell.row as left_source_row, left_cell.said as left_column_name,
        right_cell.load as right_load_id, right_cell.row as right_source_row, right_cell.said as right_column_name
    from sided
    inner join suppliers as lefts on sided.left_key = lefts.supplier_key
    inner join suppliers as rights on sided.right_key = rights.supplier_key
    left join reconcile_lists as left_lists on sided.left_key = left_lists.supplier_key
    left join reconcile_lists as right_lists on sided.right_key = right_lists.supplier_key
)

select * from final
