-- One row per update that names a new finish of its initiative, with the day that it names.
-- Only words that speak of the finish count ("new date", "finish moves to"): an update names many other days.
with month_names as (
    select unnest([
        'jan', 'ene', 'feb', 'fev', 'mar', 'mrz', 'apr', 'avr', 'abr', 'may', 'mai', 'jun', 'jul', 'aug', 'aou', 'ago',
        'sep', 'oct', 'okt', 'nov', 'dec', 'dez', 'dic'
    ]) as beginning, unnest([
        1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 7, 8, 8, 8, 9, 10, 10, 11, 12, 12, 12
    ]) as month
),

found as (
    select
        load_id, source_row, origins, update_date, author, author_kind,
        strip_accents(lower(regexp_extract(
            text,
            '(?:\b(?:new|revised|second|third|fourth|fifth|sixth|neuer|neues|nouvelle|nueva)'
            || '(?: (?:finish|end|completion|delivery|launch|target|due))?'
            || ' (?:date|finish|end|deadline|go-live|termin|fertigstellung|fecha)(?: is| now| ist| est| es)?:?'
            || '|\b(?:finish|end|completion|go-live|go live|launch|deadline|delivery|due date|end date|finish date)'
            || '(?: is| has| was| now| again| been)* (?:moves?|moved|slips?|slipped|shifts?|shifted|postponed|delayed'
            || '|pushed|pushed back|pushed out|put back|rescheduled|replanned|re-planned)(?: again)?'
            || '(?: from [^.;]{1,40}?)? (?:to|until|till))'
            || ' ((?:[0-9]{4}-[0-9]{2}-[0-9]{2})|(?:[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4})'
            || '|(?:[0-9]{1,2}(?:st|nd|rd|th|\.)? (?:of )?[[:alpha:]]{3,10}\.?(?: 20[0-9]{2})?)'
            || '|(?:[[:alpha:]]{3,10}\.? [0-9]{1,2}(?:st|nd|rd|th)?(?:,? 20[0-9]{2})?))',
            1, 'i'
        ))) as named
    from initiative_updates_current
    where text is not null and update_date is not null
),

parts as (
    select
        found.*,
        coalesce(
            try_cast(nullif(regexp_extract(named, '20[0-9]{2}'), '') as integer), year(update_date)
        ) as said_year,
        regexp_matches(named, '20[0-9]{2}') as has_year,
        try_cast(nullif(regexp_extract(regexp_replace(named, '20[0-9]{2}', ''), '[0-9]{1,2}'), '') as integer) as day,
        regexp_extract(regexp_replace(named, '^[0-9]+(st|nd|rd|th|\.)?( of)? ', ''), '[a-z]{3}') as beginning
    from found
    where named <> ''
),

days as (
    select
        parts.*,
        coalesce(
            try_cast(named as date),
            case when named like '%.%.%' then cast(try_strptime(named, '%d.%m.%Y') as date) end,
            try_cast(printf('%04d-%02d-%02d', said_year, month_names.month, parts.day) as date)
        ) as read_day
    from parts
    left join month_names on parts.beginning = month_names.beginning
),

final as (
    select
        links.of_feed, links.of_key, days.update_date as said_on, days.author, days.author_kind,
        -- A day without a year is the next one of that name; one of the last weeks is still meant as it stands.
        case
            when has_year or read_day >= update_date - 31 then read_day else cast(read_day + interval 1 year as date)
        end as finish,
        days.load_id, days.source_row, days.origins
    from days
    inner join initiative_links as links on days.load_id = links.load_id and days.source_row = links.source_row
    where days.read_day is not null
)

select * from final
