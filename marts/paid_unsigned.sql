-- One row per supplier that the ledgers name and with which no contract is expected: the state and its funds, a bank, people of ours.
with words as (
    select * from (values
        ('public', '\b(finanzamt|finanzkasse|steueramt|steuerverwaltung|zollamt|hauptzollamt|bundeskasse|landeskasse|stadtkasse|'
            || 'gemeindekasse|justizkasse|amtsgericht|hmrc|hm revenue|revenue and customs|companies house|land registry|'
            || 'internal revenue|tax office|tax authority|inland revenue|customs and excise|belastingdienst|skatteverket|'
            || 'impots|tresor public|dgfip|urssaf|direction generale des finances|administration fiscale|agencia tributaria|'
            || 'hacienda|tesoreria general|agenzia delle entrate|eidgenossische steuer\w*|department for work and pensions|'
            || 'australian taxation office|canada revenue agency|(state )?department of revenue|franchise tax board|income tax department)\b'),
        ('public', '\b(\w*(renten|kranken|sozial|unfall|arbeitslosen)versicherung (bund|anstalt)?|rentenversicherung|'
            || 'krankenkasse|berufsgenossenschaft|knappschaft|sozialversicherungsanstalt|ausgleichskasse|caisse de compensation|'
            || 'social security|national insurance contributions|seguridad social|minijob zentrale|arbeitsagentur|'
            || '(pensions?|superannuation|retirement|provident) (trustees?|trust|funds?|scheme|plan)( .*)?$|pensionskasse|'
            || 'versorgungskasse|pensjonskasse|pensioenfonds|caisse de retraite|fondo (de )?pension\w*)\b'),
        ('bank', '\b((volks|raiffeisen|commerz|landes|kantonal|national|hypo|post|investitions|forder|handels|genossenschafts)bank|'
            || '(stadt|kreis)?sparkasse|banque|banco|banca|\w+ bank( (plc|ag|eg|se|nv|sa|na|of \w+))?$|bank of \w+|credit suisse|'
            || 'credit agricole|societe generale|caisse d epargne|hsbc|barclays|lloyds bank\w*|natwest|bnp paribas|ubs)\b')
    ) as known(what, pattern)
),

named as (
    select supplier_key, name, strip_accents(trim(regexp_replace(
        replace(lower(name), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g'
    ))) as plain
    from suppliers
),

ours as (
    select strip_accents(lower(person)) as plain from people_resolved where state in ('person', 'gone')
    union
    select strip_accents(name_key) from people_resolved where state in ('person', 'gone')
),

final as (
    select named.supplier_key, min(coalesce(words.what, 'ours')) as what
    from named
    left join words on regexp_matches(named.plain, words.pattern)
    left join ours on named.plain = ours.plain
    where words.what is not null or ours.plain is not null
    group by named.supplier_key
)

select * from final
