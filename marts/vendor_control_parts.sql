-- One row per part of the control that a vendor can hold: what it counts, how much it weighs, and whether a list tells it.
with columns_there as (
    select lists.table_name, found.column_name
    from current_lists as lists
    inner join load_columns as found on lists.load_id = found.load_id
    where found.column_name is not null
),

there as (
    select
        bool_or(table_name = 'milestones' and column_name in ('date_set_by', 'vendor_release')) as dates,
        bool_or(table_name = 'initiatives' and column_name in ('vendor_ids', 'system_ids')) as links,
        bool_or(column_name in ('owner', 'relationship_owner') and table_name in ('systems', 'vendors', 'initiatives')) as owners,
        bool_or(table_name = 'systems' and column_name in ('run_by', 'admin_access')) as access,
        bool_or(table_name = 'systems' and column_name in ('vendor_id', 'vendor_name', 'contract_id')) as served,
        bool_or(table_name = 'decisions' and column_name = 'recommended_by') as advice,
        bool_or(table_name = 'decisions' and column_name = 'options') as options,
        bool_or(table_name = 'decisions' and column_name in ('requested_on', 'raised_on')) as asked,
        bool_or(table_name = 'approvals' and column_name = 'requested_by') as requests,
        bool_or(table_name = 'approvals' and column_name = 'requested_on') as requested,
        bool_or(table_name = 'vendors' and column_name = 'substitutability') as replacing,
        bool_or(table_name = 'contracts' and column_name in ('exit_plan', 'data_return', 'change_of_control', 'notice_days')) as leaving,
        bool_or(table_name = 'initiative_updates' and column_name in ('author_kind', 'source')) as clarity
    from columns_there
),

final as (
    select
        known.place, known.part, known.title, known.counts, known.nothing, known.lacks, coalesce(known.is_told, false) as is_told,
        cast(known.weight as integer) as weight
    from limits
    cross join there
    cross join lateral (values
        (1, 'dates', 'Dates', 'milestones of what it works on have its date', 'it works on no initiative with milestones',
            'no list says who set the dates of milestones', dates and links, control_weight_dates),
        (2, 'owners', 'Owners', 'things that rest on it have no one person of ours as owner', 'nothing rests on it',
            'no list names owners', owners, control_weight_owners),
        (3, 'access', 'Access', 'critical systems are in its hands alone', 'no critical system rests on it',
            'no list says who runs and administers systems', access and served, control_weight_access),
        (4, 'decisions', 'Decisions', 'decisions that it recommended had no other option',
            'no decision of the last year was recommended by it', 'no list says who recommended decisions, and the options',
            advice and options, control_weight_decisions),
        (5, 'approvals', 'Approvals', 'answers that it asked for were given at once', 'it asked for no answer in the last year',
            'no list says who asked for approvals, and when', (advice and asked) or (requests and requested),
            control_weight_approvals),
        (6, 'replacing', 'Replacing it', 'ways of replacing it are closed', 'nothing says how it is replaced',
            'no list says how hard it is to replace', replacing, control_weight_replacing),
        (7, 'leaving', 'Leaving it', 'steps of leaving its contracts are open', 'no contract with it is in force',
            'no list of contracts says how they are left', leaving, control_weight_leaving),
        (8, 'clarity', 'Clarity', 'initiatives are told more clearly by it than by us', 'it reports on no initiative',
            'no list says whose updates are the supplier''s', clarity, control_weight_clarity)
    ) as known (place, part, title, counts, nothing, lacks, is_told, weight)
)

select * from final
