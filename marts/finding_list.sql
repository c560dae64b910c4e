-- One row per finding: a problem with data, as a sentence with its cell.
with final as (
    select
        findings.load_id, load_register.file, findings.sheet, findings.cell,
        load_register.table_name, load_register.feed, load_register.unit,
        findings.severity, findings.column_name, findings.rule, findings.value, findings.says,
        load_register.status <> 'undone' as counts,
        load_register.loaded_at, load_register.loaded_by
    from findings
    inner join load_register on findings.load_id = load_register.load_id
)

select * from final
