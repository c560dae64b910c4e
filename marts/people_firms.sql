-- One row per way in which a vendor of the lists is written short: in full, without legal form or blanks, or its first word.
with firms as (
    select distinct
        listed_vendor, listed_name, written,
        trim(regexp_replace(
            written,
            '(\s(ltd|limited|gmbh|mbh|inc|incorporated|llc|llp|plc|ag|ab|sa|s a|bv|b v|nv|n v|kg|oy|as|se|co|corp|'
            || 'corporation|srl|sarl|sas|spa|pty|group|holdings?|company|international|and|und))+$', ''
        )) as core
    from vendor_names
    where written is not null
        and lower(trim(listed_name)) not in (select lower(trim(unit)) from counting_loads where unit <> '')
),

said as (
    select listed_vendor, listed_name, written as firm_key, 'whole' as how
    from firms
    union
    select listed_vendor, listed_name, core as firm_key, 'whole' as how
    from firms
    union
    select listed_vendor, listed_name, replace(core, ' ', '') as firm_key, 'whole' as how
    from firms
    where contains(core, ' ') and length(replace(core, ' ', '')) > 5
    union
    select listed_vendor, listed_name, string_split(core, ' ')[1] as firm_key, 'first' as how
    from firms
    where contains(core, ' ')
    union
    select
        listed_vendor, listed_name,
        trim(regexp_replace(
            core,
            '(\s(consulting|consultants|consultancy|software|systems?|hosting|solutions?|services?|technolog(y|ies)|'
            || 'partners?|projektpartner|cloud|digital|data|security|cyber|logistics|networks?|media|energy|print))+$', ''
        )) as firm_key,
        'first' as how
    from firms
),

final as (
    select firm_key, max(listed_name) as firm, bool_or(how = 'whole') as is_whole
    from said
    where length(firm_key) > 2
    group by firm_key
    having bool_or(how = 'whole') or count(distinct listed_vendor) = 1
)

select * from final
