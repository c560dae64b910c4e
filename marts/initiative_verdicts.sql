-- One row per running initiative: what is reported, what the evidence says, and which of its dimensions say so.
-- The worst material dimension wins; one alone that is fine is too little to call all of it fine.
with weighed as (
    select
        *,
        case colour when 'off_track' then 3 when 'at_risk' then 2 when 'on_track' then 1 end as weight
    from initiative_evidence
    where is_material
),

judged as (
    select
        feed, item_key,
        max(weight) as worst,
        count(weight) as rated,
        count(*) filter (weight = 3) as reds,
        count(*) filter (weight = 2) as ambers,
        string_agg(because, '; ' order by place) filter (weight = 3) as red_words,
        string_agg(because, '; ' order by place) filter (weight = 2) as amber_words,
        string_agg(because, '; ' order by place) filter (weight = 1) as green_words,
        coalesce(flatten(list(proofs) filter (weight = 3)), []) as red_proofs,
        coalesce(flatten(list(proofs) filter (weight = 2)), []) as amber_proofs,
        coalesce(flatten(list(proofs) filter (weight = 1)), []) as green_proofs
    from weighed
    group by feed, item_key
),

final as (
    select
        listed.feed, listed.item_key, listed.subject, listed.status as reported, judged.reds,
        case
            when judged.worst = 3 then 'off_track' when judged.worst = 2 then 'at_risk'
            when judged.rated > 1 then 'on_track' else 'unrated'
        end as evidence,
        case
            when judged.worst = 3 then judged.red_words when judged.worst = 2 then judged.amber_words
            when judged.rated > 1 then judged.green_words else 'too little is known to say'
        end as evidence_because,
        case
            when judged.worst = 3 then judged.red_proofs when judged.worst = 2 then judged.amber_proofs
            else judged.green_proofs
        end as proofs,
        listed.status = 'on_track' and (judged.worst = 3 or judged.ambers >= limits.evidence_ambers_from)
            as is_better_than_evidence,
        listed.status in ('off_track', 'blocked') and evidence = 'on_track' as is_worse_than_evidence
    from initiative_list as listed
    cross join limits
    inner join judged on listed.feed = judged.feed and listed.item_key = judged.item_key
)

select * from final
