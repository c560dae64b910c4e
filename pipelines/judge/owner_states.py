"""The words that say how it stands with an owner, in Europe's languages: nobody yet, gone, from outside, a firm."""

from __future__ import annotations

import re

_OWNER = (
    r"(?:(?:an?|the|new|its|clear|single|one|ein\w*|neue\w*|un|une|nouveau|nuevo|novo|nuovo|nieuwe|ny|nytt) )?"
    r"(?:(?:process|system|business|data|risk|service|product|application|technical|budget|contract) )?"
    r"(?:owner|owners|ownership|name|nomination|nominee|assignment|assignee|appointment|allocation|decision|"
    r"confirmation|"
    r"approval|replacement|successor|recruitment|recruiting|hiring|hire|hr|candidate|response|reply|feedback|"
    r"verantwortliche[rn]?|eigner|eigentümer|besetzung|benennung|zuordnung|nachfolge|nachfolger(?:in)?|stelle|"
    r"responsable|propriétaire|pilote|titulaire|asignación|propietario|dueño|responsável|dono|responsabile|titolare|"
    r"eigenaar|verantwoordelijke|właściciel\w*|osoby|ansvarig|ansvarlig|ägare|ejer|eier|vastuuhenkilö\w*|omistaja\w*)"
)
# Whole texts that stand where a name should, beside those of `owner_words`.
NOBODY = re.compile(
    # a state of the post
    r"(?:the )?(?:open|vacant|unfilled|empty|new|pending|future|frozen|budgeted) (?:headcount|hc|position|post|role|"
    r"req(?:uisition)?|"
    r"vacancy|seat|slot|hire|joiner|fte)(?:\W.*)?|(?:headcount|hc|req(?:uisition)?|recruitment|recruiting|hiring|"
    r"vacancy|fte|"
    r"position|post|role|seat)\W+(?:is )?(?:open|pending|requested|approved|ongoing|in progress|vacant|frozen|tbd|\d+|"
    r"under way|started)(?:\W.*)?|(?:currently|presently|still|now|derzeit|zurzeit|zur zeit|momentan|aktuell|noch|"
    r"actuellement|actualmente|attualmente|momenteel|obecnie|atualmente) (?:vacant|vakant|vacante|open|offen|unbesetzt|"
    r"unassigned|unfilled|unowned|vrij|wolne)(?:\W.*)?|(?:position|post|role|seat|stelle|poste|plaza|puesto|posto|vaga|"
    r"posizione|functie|stanowisko|tjänst|stilling)\W+(?:is )?(?:vacante?|vakante?|open|empty|offen|unbesetzt|"
    r"ausgeschrieben|à pourvoir|libre|libera|aberta|scoperta|wolne|ledig)(?:\W.*)?|ausgeschrieben|vacatures?|wakat|"
    r"ledige? (?:stilling|tjänst|stelle)|ubesatt?|vakans|vakant (?:stilling|tjänst)|vacante? \W*(?:da|por|à) .+|"
    r"(?:in|en|em)(?: cours de| corso di)? (?:recruitment|recrutement|recrutamento|selezione|selección|werving)|"
    # an owner is missing, or is waited for
    rf"(?:needs?|requires?|lacks?|missing|awaiting|waiting (?:for|on)|looking for|searching(?: for)?|seeking|wanted|"
    rf"find|"
    rf"pending|no|without|w/o|suche[nt]?|fehlt|benötigt|sans|sin|sem|senza|zonder|geen|nessun|brak|bez|utan|uten|uden|"
    rf"ingen|inget|ei|kein\w*|ohne|aucune?|pas d[e'] ?|falta|manque|missing an?) {_OWNER}(?:\W.*)?|"
    rf"{_OWNER} (?:is |ist |est |es |è |är |er )?(?:still |noch |encore |not (?:yet )?)?(?:missing|unknown|needed|"
    rf"required|wanted|"
    r"vacant|open|pending|unclear|undefined|tb[dca]|to be .+|known|found|named|agreed|fehlt|offen|gesucht|unbekannt|"
    r"unklar|"
    r"vakant|manquante?|inconnue?|falta|pendiente|desconocido|em falta|mancante|onbekend|ontbreekt|nieznany|saknas|"
    r"mangler|"
    r"puuttuu|in klärung)(?:\W.*)?|"
    rf"(?:noch|nog|still|encore|aún|ainda|ancora) (?:kein\w*|geen|no|pas d[e']|sin|sem|senza) ?{_OWNER}(?:\W.*)?|"
    rf"(?:mangler|falta|manca|fehlt|ontbreekt|saknar|brakuje|manque) {_OWNER}|(?:waiting (?:for|on)|awaiting|"
    rf"warten auf|"
    r"en attente d[eu']|in attesa di|a la espera de|wachten op) .+|en attente|en cours|en discussion|en (?:proceso|"
    r"trámite)|"
    r"em (?:análise|curso)|in (?:corso|attesa|behandeling|(?:ab|er)?klärung|bearbeitung|prüfung|diskussion|arbeit|"
    r"progress|"
    r"process|vorbereitung|abstimmung)|w trakcie|pågår|pågående|"
    # something is still to be done
    r"(?:[àa]|por|para|sin|sem|pendiente(?: de)?|a[úu]n (?:por|sin)) [^\W\d_]{2,}(?:er|ir|re|oir|ar)(?:\W.*)?|"
    r"da [^\W\d_]{3,}[aei]re(?:\W.*)?|(?:nog )?(?:in )?te [^\W\d_]{3,}en(?: \w+)?|nog in te vullen|"
    r"(?:noch )?zu [^\W\d_]{4,}e?n|(?:wird|werden|muss|müssen|soll) [^\W\d_].*|do [^\W\d_]+(?:enia|ania|ęcia)|"
    r"(?:att|å|at) [^\W\d_]+[ae]s?|(?:ska|skal|må) .+|"
    r"(?:nader|later|nog|alsnog) (?:in |op |aan )?te [^\W\d_]{3,}en|(?:wordt|volgt|komt) (?:nog|later|nader)(?: \w+)?|"
    r"(?:steht|ist) noch (?:aus|offen|nicht fest)|(?:sera|seront|doit être|reste à) (?:d[ée](?:fini|signé|terminé)|"
    r"nommé|précisé|complété|communiqué|confirmé|attribué|définir|nommer|préciser|confirmer)\w*(?:\W.*)?|"
    r"se [^\W\d_]+rán?|(?:määri|päät|nim|vahvist|täyd|ilmoit|sovi|valit)\w*t(?:aa|ää)n(?: \w+)?|"
    r"(?:bestäms|beslutas|meddelas|tillsätts|fastställs|avklares|avgjøres|besluttes|bestemmes|fastsettes|fastsættes|"
    r"utpekes|udpeges|oplyses|opplyses)(?: \w+){0,3}|k (?:určení|doplnění|potvrzení|upřesnění)|doplnit|doplní se|"
    r"tulossa|täsmentyy|avoinna|(?:belirlen|atan|doldurul|kararlaşt\u0131r\u0131l|netleştiril|eklen)[ea]c[ea](?:k|ği)|"
    r"(?:meghatároz|pótl|megad)andó|(?:kitölt|kijelöl)endő|"
    # nothing stands there
    r"leeg|leer|leeres feld|vide|vac[íi][oa]|vazi[oa]|vuot[oa]|pust[eya]|prázdn[éáý]|üres|boş|tyhjä|tomt|"
    r"(?:en|em|in|i) (?:blanc|blanco|branco|bianco)|"
    # it has not been done, or does not apply
    r"(?:not|nicht|pas|non|no|não|nie|niet|nog niet|ej|inte|ännu inte|ikke|ikkje|ei|neni|není|değil)"
    r"(?: (?:yet|noch|encore|todavía|aún|ainda|ancora|jeszcze|ännu|endnu|ennå|vielä))?"
    r" (?:assigned|relevant|required|needed|sure|clear|in scope|decided|confirmed|applicable|zugeteilt|zugewiesen|"
    r"relevant|aplica|applicabile|aplicável|van toepassing|"
    r"erforderlich|nötig|benannt|geklärt|\w+(?:é|ée|és|ado|ada|ido|ida|ído|ída|ato|ata|ito|ita|uto|wezen|kend|paald|"
    r"noemd|vuld|"
    r"any|ano|ane|ona|yczy|elad|ad|edd|elt|pekt|evnt|nt|tty|dossa|igt))"
    r"(?: (?:yet|still|endnu|ennå|\w+ wordt))?|niet van toepassing|n\.?v\.?t\.?|n\.?b\.?|n\.?d\.?|s/o|sans objet|"
    r"no aplica|"
    r"ikke aktuelt|nog niet bekend|ei tiedossa|nieprzypisan[eay]|nieustalon[eay]|entfällt|hinfällig|"
    # nobody knows
    r"sconosciuto|onbekend|desconhecido|nieznan[ya]|okänd|ukendt|ukjent|tuntematon|neznámý|bilinmiyor|undefined|"
    r"undetermined|"
    r"unallocated|unnamed|noone|nessuno|niemand|geen|ningu[ée]m|nikt|ingen|ei kukaan|yok|belirlenecek|brak(?: danych)?|"
    r"saknas|mangler|puuttuu|avoin|открыто|нет|неизвестно|pendiente|pendente|keine (?:angaben?|ahnung|info\w*)|dunno|"
    r"no (?:idea|clue|info\w*|data|response|reply)|anybody|who knows|"
    r"(?:i )?(?:don'?t|do not) know|em aberto|por determinar|wird nachgereicht|fehlt(?: noch)?|gesucht|wanted|"
    # left by a form, a test or a system
    r"(?:job|position|role|post) (?:advertised|closed|posted|published)|(?:name|owner|person) (?:to follow|folgt|"
    r"follows|tb[cda]|à suivre)|"
    r"open (?:point|item|question|topic|issue)|(?:die )?stelle wird .+|neubesetzung|nachbesetzung|n\.?v\.?|asdf\w*|"
    r"qwert\w*|foo|bar|foo ?bar|test(?: ?(?:test|user|owner|person|account))+|dummy(?: \w+)?|(?:deleted|unknown|former|"
    r"default|anonymous|generic)[ _-](?:user|account|owner)|system[ _-](?:user|account)|deleted|(?:john|jane|max|"
    r"erika) (?:doe|mustermann).*|"
    r"\N{DITTO MARK}|\W*|#\w+[?!]?|\[?(?:blank|empty|null|none|void)\]?|select(?: (?:one|owner))?(?:\.\.\.)?",
    re.IGNORECASE,
)  # fmt: skip
# A text in small letters that begins so says what has not been done.
NOT_DONE = re.compile(
    r"(?:[Nn](?:ot|o|og|och|ie|iet|on|icht|ão)|[Ee](?:j|i)|[Ii](?:kke|nte|ngen)|[Ss](?:in|em|ans)|[Bb]ez|[Uu](?:tan|"
    r"ten|den)|[Zz]onder|"
    r"[Gg]een|[Kk]ein\w*|[Ss]erá|[Vv]errà|[Ss]arà|[Zz]ostanie|[Bb]ędzie|[Bb]ude|"
    r"[Nn]incs|[Tt]o be|[Ww]ird|[Mm]uss|[Ss]till|[Aa]waiting|[Nn]eeds?|[Pp]ending|"
    r"[Ss]oll)(?: [^\W\d_A-ZÀ-Þ][^\WA-Z]*){1,5}"
)
NOBODY_IN = (
    r"to be (?:found|nominated|selected|clarified|defined|recruited|chosen|sourced)", r"still open", r"à pourvoir",
    r"open headcount", r"headcount", r"noch zu \w+", r"ausgeschrieben", r"nog te bepalen", r"por asignar",
    r"por definir",
    r"da definire", r"a definir", r"ainda por", r"do ustalenia", r"vacante", r"vacature", r"wakat",
)  # fmt: skip
GONE = (
    r"moved on", r"verlassen", r"quitté", r"rentner(?:in)?", r"rentière?",
    r"(?:old|previous|former|last|prior) owner", r"(?:bisherige|frühere|vorherige|alte)r? \w+", r"rip", r"inaktiv",
    r"deaktiviert", r"gesperrt", r"ausgetreten", r"ehem", r"ehemalig", r"in pension",
    r"in (?:den )?ruhestand", r"im ruhestand", r"weg", r"austritt(?: (?:per |am |zum )?[\d.]+)?", r"verstorben",
    r"gekündigt", r"nicht mehr\b.*", r"n'est plus\b.*", r"plus (?:là|dans l'entreprise|en poste)", r"retraitée?",
    r"à la retraite", r"en retraite", r"démissionn\w+", r"décédée?", r"inactif", r"inactive", r"désactivée?",
    r"jubilad[oa]", r"se fue", r"se ha ido", r"baja definitiva", r"inactiv[oa]", r"inativ[oa]", r"fallecid[oa]",
    r"ex[- ]\w+", r"non più\b.*", r"in pensione", r"dimess[oa]", r"dimissionari[oa]", r"uscit[oa]", r"cessat[oa]",
    r"uit dienst",
    r"vertrokken", r"met pensioen", r"oud-\w+", r"gepensioneerd", r"saiu", r"aposentad[oa]", r"reformad[oa]",
    r"desligad[oa]",
    r"demitid[oa]", r"były", r"była", r"odesz(?:ła|edł)", r"odszedł", r"na emeryturze", r"zwolnion[ya]", r"slutat",
    r"sluttet",
    r"stoppet", r"fratrådt", r"fratrådte", r"pensioner(?:ad|et)", r"pensjonert", r"eläkkeellä", r"lähtenyt",
    r"entlassen",
    r"made redundant", r"laid off", r"dismissed", r"not (?:here|with us|employed)(?: any ?more)?", r"any ?more",
    r"left (?:in|on|as of|per|since|at|end|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b.*", r"offboarded",
    r"separated", r"exited", r"quit", r"suspended account", r"account (?:closed|disabled)", r"passed away", r"late",
    r"leaves? of employment", r"ayr\u0131ld\u0131", r"emekli", r"bývalý", r"bývalá", r"kilépett",
)  # fmt: skip
OUTSIDE = (
    r"estern[oa]", r"extern[ae]", r"consulent[ei]", r"konsult(?:en)?", r"konsulent", r"konsultti", r"inhuur",
    r"ingehuurd",
    r"zewnętrzn[ya]", r"terceirizad[oa]", r"tercer[oa]", r"freiberuflich", r"freiberufler(?:in)?", r"freelance",
    r"leiharbeit\w*", r"zeitarbeit\w*", r"intérimaire", r"régie", r"en régie", r"via \w[\w .&-]*", r"msp",
    r"zzp(?:'?er)?",
    r"consultante?", r"konsultant(?:ka)?", r"detachering", r"autónom[oa]", r"subcontratad[oa]", r"indépendante?",
    r"innleid",
    r"inhyrd", r"indlejet", r"auftragnehmer(?:in)?", r"3rd party", r"bodyshop\w*", r"offshore", r"nearshore",
    r"outstaffed",
    r"honorarkraft", r"selbst(?:st)?ändig", r"temp(?:orary)? agency", r"agency staff", r"contingent(?: worker)?",
    r"sow",
)  # fmt: skip
VENDORS = (
    r"leverandør(?:en)?", r"dostawc[ay]", r"toimittaja", r"fornecedor(?:es)?", r"dodavatel", r"tedarikçi",
    r"estern[oi]",
    r"zewnętrzn[ya]", r"extern[oae]", r"terceirizado", r"subcontratista", r"sous-traitante?", r"subunternehmer",
    r"zulieferer",
    r"onderaannemer", r"ekstern(?:t|e)?", r"ulkoinen", r"systemintegrator", r"intégrateur", r"hébergeur",
    r"éditeur", r"infogérant",
    r"cabinet \w+", r"\w{4,}(?:lieferant(?:in)?|firma)", r"anbieter", r"auftragnehmer",
)  # fmt: skip
# Said of somebody who is here: the name beside it is still the owner.
STAYS = re.compile(
    r"(?:\b(?:maternity|paternity|parental|sick|annual|long[- ]term|medical|study|garden(?:ing)?)\b.*|(?:on |"
    r"in )?(?:leave|sabbatical|"
    r"holiday|vacation|secondment|elternzeit|mutterschutz|mutterschaftsurlaub|urlaub|karenz)\b.*|en (?:congé|"
    r"arrêt)\b.*|"
    r"de (?:baja|vacaciones|licencia)\b.*|in (?:maternità|ferie|congedo)|met verlof|ziek|krank|malade|sick|"
    r"föräldraledig|"
    r"barselspermisjon|på orlov|temp(?:orary|orarily)?\.?|part[- ]?time|full[- ]?time|teilzeit|vollzeit|\d+ ?%|new|"
    r"neu|old|proposed|"
    r"proposal|vorschlag|proposition|suggested|nominated|designate|unconfirmed|confirmed|tb[cd]\.?|to be confirmed|"
    r"à confirmer|"
    r"\?+|primary|main|lead|business|technical|owner|accountable|responsible|spoc|[racis]|a\.\s?i\.?|ad interim|"
    r"interim|acting|"
    r"kommissarisch|i\.\s?v\.?|par intérim|in funzione|en funciones|waarnemend|p\.o\.|tf\.?|t\.f\.|fungerende|konst\.?|"
    r"konstituert|tillförordnad|virkaa tekevä|pending confirmation|by default|for now|(?:until|bis) [^;,)]+|pl|po|"
    r"vakant ab .+)",
    re.IGNORECASE,
)  # fmt: skip
BEFORE_NAME = re.compile(  # said before a name that is still the owner
    r"(?:i\.\s?v\.|i\.\s?a\.|ppa?\.|p\.p\.|gez\.|sig\.|c/o|stv\.|acting|interim|ad interim|a\.i\.|kommissarisch|kom\.|"
    r"tf\.?|t\.f\.|"
    r"fungerende|konst\.|waarnemend|wnd\.|p\.o\.|par intérim|en funciones|facente funzioni|f\.f\.|attn\.?|z\.\s?hd\.)"
    r"(?: owner| lead)?\s*:?\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
# What people write without a legal form because everybody knows it; as a whole text or beside a name.
KNOWN_FIRM = re.compile(
    r"accenture|atos|avanade|aws|amazon(?: web services)?|azure|bain|bcg|bearingpoint|bechtle|british telecom|bt|"
    r"capgemini|cgi|cisco|cognizant|computacenter|csc|dell|deloitte|dxc|epam|ernst (?:&|and) young|ey|experis|fujitsu|"
    r"gartner|genpact|google(?: cloud)?|hays|hcl(?:tech)?|hewlett[- ]packard|hpe?|ibm|infosys|ivalua|kpmg|kyndryl|"
    r"ltimindtree|manpower(?:group)?|mckinsey|microsoft|mindtree|ntt(?: data)?|okta|oracle|palantir|pwc|"
    r"pricewaterhousecoopers|randstad|adecco|salesforce|sap|servicenow|siemens|snowflake|softwareone|sopra steria|"
    r"swisscom|t-systems|tata consultancy services|tcs|tech mahindra|tietoevry|vmware|vodafone|wipro|workday|"
    r"zensar|zscaler|crowdstrike|atlassian|adobe|coupa|celonis|databricks|mulesoft|opentext|orange business|telekom",
    re.IGNORECASE,
)
