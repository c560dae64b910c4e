-- One row per setting: its value now, whether that is the default, and the act that set it.
with final as (
    select
        coalesce(settings_said.name, setting_defaults.name) as name,
        coalesce(settings_said.value, setting_defaults.value) as value,
        settings_said.name is null as is_default,
        settings_said.seq
    from setting_defaults
    full outer join settings_said on setting_defaults.name = settings_said.name
)

select * from final
