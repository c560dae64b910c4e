-- One row per document of the ledgers that is large enough to be paid twice: its number as compared, and how often its
-- supplier bills exactly so much.
with counted as (
    select
        documents.*,
        -- How often this supplier bills exactly so much: a fee of every month is no mistake.
        count(*) over (partition by supplier_key, currency, amount) as times
    from duplicates_documents as documents
    cross join limits
    where documents.amount >= limits.duplicate_min_amount
),

final as (
    select
        counted.*,
        -- Capitals, signs and noughts at the front are how one number is written in two ways.
        nullif(regexp_replace(
            regexp_replace(upper(document_id), '[^A-Z0-9]+', '', 'g'), '^(INVOICE|INV|RE|RG|NR|NO)?0*', ''
        ), '') as number_key,
        -- A number with a part behind it, as instalments of one bill have.
        nullif(regexp_extract(upper(document_id), '^(.*[0-9].*?)[-/._ ]+[0-9A-Z]{1,2}$', 1), '') as number_stem,
        regexp_extract(lower(supplier), '^[^ ]{4,}') as first_word
    from counted
)

select * from final
