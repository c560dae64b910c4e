-- One row per risk of the current registers, with the reason of its level, its lane and its lateness beside each.
with final as (
    select
        laned.*,
        case
            when rating is not null then concat(
                rating, ' = ', likelihood, ' x ', consequence, ': ',
                case level
                    when 'high' then concat('high from ', high_from)
                    when 'medium' then concat('medium from ', medium_from, ', high from ', high_from)
                    else concat('medium from ', medium_from)
                end,
                case when word <> level then concat('; the register calls it ', word) end
            )
            when residual_level is not null
                then concat(missing, '; its residual level is ', replace(residual_level, '_', ' '))
            when inherent_level is not null
                then concat(missing, '; its inherent level is ', replace(inherent_level, '_', ' '))
            else concat(missing, ', and no level')
        end as level_because,
        case
            when not is_open then 'it is closed'
            when status is null then 'the register does not say that it is closed'
            when status = 'materialised' then 'it has happened and is not closed'
            else concat('the register says ', replace(status, '_', ' '))
        end as open_because,
        case acceptance
            when 'accepted' then concat('it is accepted until ', acceptance_until)
            when 'expired' then concat('it was accepted until ', acceptance_until, ', which is past')
            when 'no_end' then 'it is accepted without an end'
            when 'not_accepted' then 'nothing says that it is accepted'
            else 'the day of reading is not known'
        end as acceptance_because,
        case
            when lane_listed is not null then 'the register says so'
            when not is_open then 'it is closed'
            when level = 'unknown' then 'its level is not known'
            else concat('proposed: it is ', level, case
                when lane = 'contain_watch' and level = 'high' and treatment in ('share', 'pursue')
                    then concat(', but the treatment is to ', treatment, ' it')
                when lane = 'contain_watch' and level = 'high' and is_accepted then concat(', but ', acceptance_because)
                when lane = 'contain_watch' and level = 'high' then ', but not near'
                when lane = 'contain_watch' then ''
                when level = 'medium' then ', and near'
                when acceptance = 'expired' then concat(', and ', acceptance_because)
                when is_treated then ', although its treatment is done'
                when treatment is null then ', and no treatment is listed'
                else concat(', and the treatment is to ', treatment, ' it')
            end)
        end as lane_because,
        case
            when not is_open then 'it is closed'
            when is_treated then 'the register says that it is treated'
            when days_overdue > 0 then concat(
                'the treatment was due on ', treatment_due, ' and ',
                case when treatment_status is null then 'nothing says that it is done'
                    when treatment_status = 'none' then 'has not begun'
                    else concat('is ', replace(treatment_status, '_', ' ')) end
            )
            when is_overdue then 'the register says that the treatment is overdue'
            when treatment_due is null then 'the treatment has no date'
            when days_overdue = 0 then concat('the treatment is due on ', treatment_due)
            else 'the day of reading is not known'
        end as overdue_because
    from risks_laned as laned
)

select * from final
