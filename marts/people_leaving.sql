-- One row per name of somebody who leaves, as said here: her last day, for every spelling that is known to mean her.
with said as (
    select leavers.seq, leavers.person, leavers.name_key, leavers.last_day, leavers.reason, acts.who as said_by
    from leavers
    inner join acts on leavers.seq = acts.seq
    where leavers.seq <= coalesce(getvariable('as_of_seq'), 9223372036854775807)
        and leavers.seq not in (select act_seq from undone_acts)
    qualify row_number() over (partition by leavers.name_key order by leavers.seq desc) = 1
),

listed as (
    select said.seq, other.name_key
    from said
    inner join people_listed as own on said.name_key = own.name_key and own.namesakes = 1
    inner join people_listed as other on own.load_id = other.load_id and own.source_row = other.source_row
),

known as (
    select seq, name_key from said
    union
    select seq, name_key from listed
),

held as (
    select known.seq, here.name_key
    from known
    inner join people_said_here as here on known.name_key = here.holder_key
),

spelled as (
    select seq, name_key from known
    union
    select seq, name_key from held
),

final as (
    select
        spelled.name_key, said.person, said.last_day, said.reason, said.seq, said.said_by,
        concat(
            case when said.last_day < cast(getvariable('today') as date) then 'left on ' else 'leaves on ' end,
            strftime(said.last_day, '%-d %b %Y'), ', said ', said.said_by, ' in act ', said.seq
        ) as because
    from spelled
    inner join said on spelled.seq = said.seq
    qualify row_number() over (partition by spelled.name_key order by said.seq desc) = 1
)

select * from final
