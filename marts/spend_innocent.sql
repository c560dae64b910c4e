-- One row per series of spend that a plain rule would call rising and that does not rise, with the reason.
with final as (
    select
        trends.subject_type, trends.subject_id, trends.unit, names.subject, trends.reason, trends.because,
        trends.currency, trends.spent, trends.first_month, trends.last_month, trends.months
    from spend_trends as trends
    inner join trend_names as names using (subject_type, subject_id, unit, currency)
    where trends.looks and trends.verdict in ('innocent', 'not_rising')
)

select * from final
