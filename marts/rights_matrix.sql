-- One row per line of the decision rights: who may decide what and up to which amount, and what is wrong with that.
with names as materialized (
    select written, name_key, person, names, last_day from decision_names
),

told as (
    select
        rights.*,
        lower(trim(rights.domain)) as domain_key,
        decider.name_key as decide_key, coalesce(decider.person, rights.decide) as decide_person,
        coalesce(decider.names, case when rights.decide is null then 'nobody' else 'person' end) as decide_names,
        decider.last_day,
        delegate.name_key as delegate_key, coalesce(delegate.person, rights.two_way_delegate) as delegate_person,
        delegate.names as delegate_names,
        list_transform(
            string_split_regex(coalesce(rights.agree, ''), '[;,|\n]'), lambda one: lower(trim(one))
        ) as agreeing
    from decision_rights_current as rights
    left join names as decider on rights.decide = decider.written
    left join names as delegate on rights.two_way_delegate = delegate.written
),

-- Several lines of one field are steps of amounts: two that begin at the same step are two deciders.
doubled as (
    select domain_key, unit, coalesce(limit_amount, -1) as step, coalesce(currency, '') as step_currency
    from told
    where decide_names <> 'nobody'
    group by all
    having count(distinct coalesce(decide_key, lower(trim(decide)))) > 1
),

-- A hands over to B here, and B to A there: nobody decides.
looped as (
    select one.load_id, one.source_row
    from told as one
    inner join told as other on one.delegate_key = other.decide_key and other.delegate_key = one.decide_key
    where one.delegate_key <> one.decide_key
),

judged as (
    select
        told.*,
        case
            when decide_names in ('nobody', 'placeholder') then 'nobody is named who decides'
            when decide_names = 'supplier' then decide || ' decides, which is a supplier: it may recommend, never decide'
            when decide_names = 'supplier_staff' then decide || ' decides, who works for a supplier'
            when decide_names = 'committee' then decide || ' decides, which is a committee: it may be heard'
            when decide_names = 'team' then decide || ' decides, which is a team'
            when decide_names = 'several' then decide || ' decide, which is more than one'
            when decide_names = 'gone' then decide || ' decides, who left' || strftime(last_day, ' on %-d %b %Y')
            when doubled.domain_key is not null then 'two lines name two who decide up to the same amount'
            when looped.load_id is not null then concat(
                'what ', decide_person, ' hands to ', delegate_person, ', ', delegate_person, ' hands back'
            )
            when list_contains(agreeing, lower(trim(decide))) then decide || ' decides and must also agree: that is a circle'
            when delegate_names in ('supplier', 'supplier_staff')
                then two_way_delegate || ' decides what can be taken back, and belongs to a supplier'
            when delegate_names = 'gone' then two_way_delegate || ' stands in, and is no longer here'
        end as wrong
    from told
    left join doubled on told.domain_key = doubled.domain_key and told.unit is not distinct from doubled.unit
        and coalesce(told.limit_amount, -1) = doubled.step and coalesce(told.currency, '') = doubled.step_currency
    left join looped on told.load_id = looped.load_id and told.source_row = looped.source_row
),

final as (
    select
        judged.* exclude (agreeing, wrong),
        case when wrong is null then 'clear' else 'unclear' end as state,
        coalesce(wrong, 'one name decides, and is one of ours') as state_because
    from judged
    qualify row_number() over (partition by load_id, source_row) = 1
)

select * from final
