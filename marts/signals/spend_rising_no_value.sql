-- One row per vendor, system, category or cost centre whose spend truly rises without a measure that says what for (M8).
with named as (
    select
        rising.*,
        case rising.subject_type when 'vendor' then vendors.load_id when 'system' then rising.system_load end as list_load,
        case rising.subject_type when 'vendor' then vendors.source_row when 'system' then rising.system_row end
            as list_row,
        case rising.subject_type
            when 'vendor' then coalesce(vendors.vendor_id, vendors.item_key, rising.subject)
            else rising.subject_id
        end as said_id,
        coalesce(vendors.feed, systems.feed) as list_feed
    from spend_rising as rising
    left join vendor_list as vendors on rising.subject_type = 'vendor' and rising.subject_id = vendors.listed_vendor
    left join systems_current as systems on rising.system_load = systems.load_id and rising.system_row = systems.source_row
    qualify row_number() over (
        partition by rising.subject_type, rising.subject_id, rising.unit, rising.currency order by list_load, list_row
    ) = 1
),

placed as (
    select
        named.*, coalesce(list_load, struct_extract(cells[1], 'load_id')) as of_load,
        coalesce(list_row, struct_extract(cells[1], 'source_row')) as of_row
    from named
),

final as (
    select
        case when list_load is null then 'spend' when subject_type = 'vendor' then 'vendors' else 'systems' end
            as table_name,
        coalesce(list_feed, sheets.feed) as feed, subject_type, said_id as subject_id, subject,
        case when more_a_year >= limits.trend_pressing_amount and strength is not null then 'high' else 'medium' end
            as severity,
        concat(
            placed.because, case when subject_type <> 'vendor' and is_driven then ', most of it with ' || driver end,
            '; ', coalesce(strength_because, 'no list says what it is for'),
            '; ' || case when outlook is not null then concat(
                'its year is likely to end at ', currency, case when currency = '' then '' else ' ' end,
                format('{:,}', cast(round(outlook) as bigint)), ' (', format('{:,}', cast(round(outlook_low) as bigint)),
                ' to ', format('{:,}', cast(round(outlook_high) as bigint)), ')'
            ) end,
            '; notice can next be given until ' || strftime(notice_date, '%-d %b %Y')
        ) as because,
        ask, cast(more_a_year as decimal(38, 4)) as amount, nullif(currency, '') as currency, 'more a year' as money,
        concat(
            'it rises by ', cast(round(100 * limits.trend_share_from) as integer), ' percent a year and ',
            format('{:,}', cast(limits.trend_amount_from as bigint)), ' or more, over ', limits.trend_months_from,
            ' months or more, beyond chance; value named below strength ', limits.value_strength_from
        ) as threshold,
        of_load as load_id, of_row as source_row,
        case when list_load is null then ['amount'] when subject_type = 'vendor' then ['vendor_name']
            else ['system_name'] end as columns,
        placed.cells as others
    from placed
    cross join limits
    left join live_sheets as sheets on placed.of_load = sheets.load_id
    where coalesce(strength, 0) < limits.value_strength_from and of_load is not null
)

select * from final
