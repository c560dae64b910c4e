-- One row per text that stands for a name: which of ten kinds it names, who that is, and why we say so.
with met as (
    select * from ownership_texts_met
),

final as (
    select
        written, name_key, person, last_day, standing, known_because, is_certain, state, proposed, because,
        coalesce(firm, firm_inside, firm_of_mail, firm_before) as firm,
        case
            when is_certain and state = 'namesakes' then 'unknown'
            when is_certain and state = 'team' and listed_kind = 'committee' then 'committee'
            when is_certain and state in ('team', 'role') then state
            when is_certain and state = 'vendor' then 'acting_for_us'
            when is_certain and state = 'gone' then 'leaver'
            when is_certain then 'person'
            when is_two then 'several'
            when proposed = 'placeholder' then 'placeholder'
            when proposed = 'team' and is_joined then 'several'
            when is_alike then 'unknown'
            when firm is not null then 'vendor'
            when firm_inside is not null and proposed in ('person', 'acting_for_us') and others = 0 and state is null
                then 'vendor'
            when firm_inside is not null and parts > 1 and state = 'person'
                and (proposed = 'several' or (proposed = 'acting_for_us' and regexp_matches(written, '[/+&;]')))
                then 'several'
            when firm_inside is not null and proposed in ('person', 'several', 'acting_for_us') and others > 0
                then 'acting_for_us'
            -- "Norrbit (support)" is the firm, "Jonas (Norrbit)" is somebody of it.
            when firm_before is not null and proposed = 'unknown' and regexp_matches(written, '\(\p{Ll}[^()]*\)\s*$')
                then 'vendor'
            when firm_inside is not null and proposed = 'unknown' and parts > 1 then 'acting_for_us'
            when firm_inside is not null and proposed in ('team', 'vendor') then 'vendor'
            when firm_of_mail is not null then case when proposed = 'team' then 'vendor' else 'acting_for_us' end
            when state = 'person' then 'person'
            when state = 'gone' then 'leaver'
            when state = 'vendor' then 'acting_for_us'
            -- "SAP Basis Team" is a team of ours, "Norrbit team" is the firm.
            when firm_before is not null and proposed = 'team'
                and regexp_matches(lower(written), '\s\S+\s+(team|group|squad|crew)\W*$') then 'team'
            when firm_before is not null and proposed in ('team', 'unknown', 'person') then 'vendor'
            else coalesce(proposed, 'unknown')
        end as owner_kind
    from met
)

select * from final
