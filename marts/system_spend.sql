-- One row per system that the ledgers name: what was paid for it in the last twelve covered months.
-- In the reporting currency where every month has a rate, else in its own; sums of several currencies are never added.
with rolled as (
    select system_id, nullif(unit, '') as unit, currency_known, period, sum(amount) as amount
    from spend_rollup_current
    inner join spend_window on period between first_month and last_month
    where system_id is not null and not is_intercompany
    group by all
),

converted as (
    select
        mentions.system_key, rolled.currency_known, rolled.amount, reporting_currency.currency as reporting,
        rolled.amount * case
            when rolled.currency_known = reporting_currency.currency then 1 else reporting_rates.rate
        end as converted
    from rolled
    inner join system_mentions as mentions
        on mentions.table_name = 'spend' and rolled.system_id = mentions.number and rolled.unit is not distinct from mentions.unit
    cross join reporting_currency
    left join reporting_rates
        on rolled.currency_known = reporting_rates.currency and rolled.period = reporting_rates.period
),

sums as (
    select
        system_key, currency_known, any_value(reporting) as reporting, sum(amount) as amount, sum(converted) as converted,
        bool_and(converted is not null) as has_rates
    from converted
    group by system_key, currency_known
),

final as (
    select
        system_key,
        case when bool_and(has_rates) then sum(converted) when count(*) = 1 then cast(sum(amount) as decimal(38, 16)) end as spend,
        case when bool_and(has_rates) then any_value(reporting) when count(*) = 1 then max(currency_known) end as spend_currency,
        string_agg(
            concat(coalesce(currency_known, 'currency not stated'), ' ', cast(amount as decimal(38, 2))), '; '
            order by currency_known
        ) as spend_says
    from sums
    group by system_key
)

select * from final
