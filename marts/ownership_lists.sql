-- One row per list of things that are owned: who heads the part of the company to which most of its owners belong.
with final as (
    select things.item_table, things.feed, people.head, count(*) as times
    from ownership as things
    inner join ownership_texts as texts on things.owner = texts.written
    inner join people_heads as people on texts.name_key = people.name_key
    where people.head is not null and people.is_here
    group by things.item_table, things.feed, people.head
    qualify row_number() over (partition by things.item_table, things.feed order by times desc, people.head) = 1
)

select * from final
