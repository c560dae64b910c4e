"""The words by which owner texts are read: what stands for nobody, a role, a team, a committee, a firm or a leaver."""

from __future__ import annotations

import re

from pipelines.judge import owner_languages as languages
from pipelines.judge import owner_states as states


def _words(*groups: str) -> re.Pattern[str]:
    """Return a pattern that finds any of these words or phrases as a whole, whatever its case."""
    return re.compile(rf"(?<![\w'])({'|'.join(groups)})(?!\w)", re.IGNORECASE)


# Whole texts that stand where a name should; compared without case, and without punctuation at their ends.
NOBODY = re.compile(
    r"(t\.?\s?b\.?\s?[abcdhns]\.?|n\.?\s?[/\\]?\s?a\.?|n\.\s?n\.?|nn|k\.?\s?a\.?|null|nil|nan|none|nobody|"
    r"no[- ]?one|no|"
    r"no (clear |single |named |current |known |real )?(owner|name|person|one|body)( .*)?|"
    r"(owner|name|person|somebody|someone)?\s*(is )?(still )?(to be|t\.?b\.?) \w+( .*)?|"
    r"(not|never|nicht|non|no|sin|pas|noch nicht|not yet|pas encore) (yet |encore )?(assigned|known|named|defined|"
    r"applicable|available|allocated|set|decided|clear|filled|appointed|agreed|identified|specified|provided|given|"
    r"zugewiesen|bekannt|definiert|besetzt|vergeben|benannt|geklärt|zugeordnet|festgelegt|attribué|défini|assigné|"
    r"affecté|asignado|definido|asignada)|"
    r"un(assigned|known|named|defined|clear|decided|allocated|filled|specified|owned|bekannt|besetzt|klar|geklärt)|"
    r"vacan(t|cy)|vakant|vacante?|open|offen|ouvert|pending|missing|empty|blank|leer|various|multiple|several|many|"
    r"diverse|divers|verschiedene|mehrere|varios|keine?r?|niemand|aucune?|personne|nadie|ninguno|inconnu|desconocido|"
    r"noch (offen|unklar|zu \w+)|wird noch \w+|zu (klären|benennen|definieren|bestimmen)|folgt|[àa] d[ée]finir|"
    r"[àa] d[ée]terminer|[àa] nommer|por (definir|asignar|confirmar)|da definire|nog te bepalen|n\.?t\.?b\.?|"
    r"see (above|below|note|notes|comment|comments|list|file|remarks?)|siehe \w+|as above|same( as above)?|"
    r"ditto|idem|"
    r"dito|orphan(ed)?|legacy|ownerless|someone|somebody|anyone|whoever|who( is it)?|jemand|quelqu'un|alguien|"
    r"(under|in) (review|recruitment|discussion|clarification|hiring|klärung)|(being )?recruit(ed|ing)|hiring|"
    r"(new|future) (hire|joiner|owner|person|starter)|open (position|post|role|vacancy)|offene stelle|"
    r"(position|post|role|seat|stelle) (is )?(vacant|open|empty|unfilled|offen|vakant|unbesetzt)|default|dummy|test|"
    r"placeholder|xx+|yy+|zz+|abc|owner|name|name here|enter name|first ?name last ?name|name surname|"
    r"vor- und nachname|"
    r"[x0]+|pending .+|(kein|keine[nr]?|sin|sans|pas de|pas d'|geen|nessun) ?(owner|responsable|propriétaire|pilote|"
    r"eigentümer|verantwortliche[rn]?|zuständige[rn]?|eigenaar|responsabile|propietario|dueño)( .*)?|personne .+|"
    r"((the|a|his|her|le|der|die) )?(successor|nachfolger(in)?|nachfolge|successeur|remplaçante?|replacement)"
    r"( (of|to|for|von|für|de|d'|gesucht|needed|wanted) ?.*)?|(nachfolger(in)?|nachfolge) .*|"
    r"\S+( \S+)?s'? (successor|replacement)|#?(n/a|name\?|ref!?|value!?))",
    re.IGNORECASE,
)
# Words that make nobody of whatever stands around them, unless that is a name.
NOBODY_IN = _words(
    r"tbd", r"t\.b\.d", r"tbc", r"t\.b\.c", r"tba", r"tbh", r"to be (assigned|named|confirmed|decided|defined|hired|"
    r"appointed|determined|agreed|announced|advised|recruited|filled|identified|discussed|allocated)", r"unassigned",
    r"vacant", r"vacancy", r"vakant", r"unbesetzt", r"not (yet )?(assigned|known|named|decided|appointed)",
    r"no owner",
    r"nobody", r"no one", r"noch offen", r"à définir", r"à nommer", r"(someone|somebody|anyone|whoever)",
    r"who owns (this|it)", r"we do not know", r"don'?t know", r"hiring", r"new hire", r"n\.n\.",
    *states.NOBODY_IN,
)  # fmt: skip
COMMITTEES = _words(
    r"committees?", r"(sub-?)?c(omm?)?i?(t+ee|tt+e)s?", r"cttee", r"ctte", r"cmte", r"sub-?committees?", r"boards?",
    r"councils?", r"steering", r"steer-?co", r"steer-?com",
    r"stee?r?com", r"forum", r"panel", r"cab", r"exco", r"ex-?com", r"comex", r"codir", r"copil", r"mancom", r"opco",
    r"commission", r"working group", r"governance (group|meeting|circle)", r"design authority", r"trustees",
    r"\w*(ausschuss|gremium|gremien|beirat|aufsichtsrat|betriebsrat|vorstand|lenkungskreis|arbeitskreis)", r"beirat",
    r"comités?", r"comites?", r"comit[éeè]", r"conseil (d'|de |du |des |des? la )\w+", r"consejo", r"consiglio",
    r"comitato",
    r"(quality|risk|data) circle", r"round ?table", r"jour fixe", r"\w*kreis", r"\w+runde", r"ak \w+", r"cse", r"cssct",
    r"commissie", r"stuurgroep", r"raad", r"styr(e|else|gruppe)", r"assembly", r"senate", r"tribunal",
    *languages.COMMITTEES,
)  # fmt: skip
# A role begins so, or says so; these count whatever stands after them ("Head of IT and Operations").
OFFICE = re.compile(
    r"((the|our|acting|interim|deputy|assistant|vice|global|group|regional|senior|local|country|area|site|general|"
    r"former|ex)[ -]+)*"
    r"((head|director|manager|lead|leader|vp|svp|evp|vice[- ]president|president|owner|chair|chairman|chairwoman|"
    r"chairperson|member|secretary|sponsor|custodian|steward|administrator|officer|partner|holder|"
    r"responsable|directeur|directrice|chef|cheffe|jefe|jefa|gerente|director|directora|responsabile|direttore|capo|"
    r"hoofd|leiter|leiterin|leitung|bereichsleiter|abteilungsleiter|teamleiter|projektleiter) "
    r"(of|for|de|du|des|d'|del|della|di|der|des|für|van|it|hr|ops)\b|chief\b|head\b|leiter(in)?\b|leitung\b|"
    r"bereichsleit|abteilungsleit)",
    re.IGNORECASE,
)
ROLES = _words(
    r"c[efiotrmdpsac]o", r"ciso", r"chro", r"cpo", r"cdao", r"cso", r"dpo", r"dpd", r"rssi", r"dsi", r"daf",
    r"drh", r"s?vp",
    r"evp", r"avp", r"md", r"gm", r"coo", r"dba", r"mlro", r"chief", r"head", r"director", r"manager", r"mgr",
    r"dir", r"lead",
    r"leader", r"officer", r"controller", r"treasurer", r"president", r"coordinator", r"co-ordinator",
    r"administrator",
    r"admin", r"sysadmin", r"architect", r"analyst", r"engineer", r"specialist", r"supervisor", r"superintendent",
    r"planner", r"buyer", r"developer", r"accountant", r"auditor", r"secretary", r"assistant", r"chair", r"chairman",
    r"chairwoman", r"chairperson", r"expert", r"executive", r"foreman", r"dispatcher", r"scheduler", r"advisor",
    r"adviser", r"counsel", r"representative", r"rep", r"custodian", r"steward", r"sponsor", r"partner", r"operator",
    r"technician", r"programmer", r"tester", r"trainer", r"receptionist", r"clerk", r"scrum ?master",
    r"master(?! data)",
    r"(product|process|business|system|service|data|application|app|asset|risk|budget|contract|control|platform|"
    r"technical|solution|information|project|programme|program|it|feature|policy) owner", r"owner of .+",
    r"business partner", r"key user", r"super ?user", r"incumbent", r"post ?holder",
    r"(?!geschäftsleitung)\w*leit(er|erin|ung)", r"\w*direktor(in)?", r"directeur", r"directrice", r"responsable",
    r"gerente", r"jefe", r"jefa", r"directora?", r"responsabile", r"direttore", r"direttrice", r"hoofd",
    r"\w*geschäftsführer(in)?",
    r"\w*beauftragte[rn]?", r"\w*verantwortliche[rn]?", r"\w*referent(in)?", r"\w*sachbearbeiter(in)?",
    r"\w*einkäufer(in)?", r"prokurist(in)?", r"\w*koordinator(in)?", r"\w*administrator(in)?", r"chef de \w+",
    r"chef",
    r"gérant", r"gestionnaire", r"encargado", r"encargada", r"coordinador(a)?", r"coordinateur", r"ingénieur",
    r"(werk|haus)meister", r"\w*manager(in)?", r"werkleiter", r"bestuurder", r"beheerder", r"eigenaar",
    r"amministratore", *languages.ROLES,
)  # fmt: skip
MANY = _words(  # holders of a role, more than one
    r"(?:\w+ )*(managers|directors|heads|leads|leaders|owners|officers|chiefs|presidents|vps|controllers|supervisors|"
    r"sponsors|stewards|partners|coordinators|leiter:innen)",
    r"everyone", r"everybody", r"all( of us)?", r"both", r"shared(?! (?:mail|in)box|[ -]services?)", r"joint(ly)?",
    r"alle", r"tous", r"todos",
    r"et al",
    r"others?", r"u\.?\s?a", r"usw", r"etc", r"weitere", r"autres", r"\d+ (people|persons|owners|names)",
)  # fmt: skip
TEAMS = _words(  # say "team" whatever stands around them
    r"teams?", r"\w*teams?", r"groups?", r"departments?", r"dept\.?", r"divisions?", r"units?", r"squads?",
    r"tribes?", r"chapters?",
    r"crews?", r"desks?", r"service ?desks?", r"help ?desks?", r"hotline", r"offices?", r"functions?", r"staff",
    r"colleagues", r"users?", r"task ?forces?", r"(center|centre) of excellence", r"cent(er|re)s?", r"leadership",
    r"management", r"mailbox", r"inbox", r"distribution list", r"branch(es)?", r"depots?", r"sites?", r"shift",
    r"business units?", r"section", r"werke?", r"usine", r"atelier", r"fábrica",
    r"cell", r"hub", r"pool", r"workshop", r"back ?office", r"front ?office",
    r"\w*abteilung", r"\w*bereich", r"fachbereich", r"\w*gruppe", r"referat", r"stabsstelle", r"mitarbeiter",
    r"geschäftsführung", r"geschäftsleitung", r"équipes?", r"equipes?", r"equipos?",
    r"service (achats|it|informatique|"
    r"comptable|juridique|client)", r"direction", r"département", r"departamento", r"ufficio", r"reparto",
    r"afdeling",
    r"avdelning", r"squadra", r"administrators", r"admins", r"developers", r"engineers", r"sekretariat",
    r"\w*büro", r"\w*bureau", r"secretariat", r"organi[sz]ation", r"analysts", r"planners", r"buyers", r"technicians",
    r"architects", r"specialists", r"operators", r"drivers", r"dispatchers", r"accountants", r"subsidiary",
    *languages.TEAMS,
)  # fmt: skip
FUNCTIONS = _words(  # parts of a company
    r"it", r"ict", r"i\.t\.?", r"hr", r"h\.r\.?", r"ops", r"operations", r"finance", r"accounting", r"accounts",
    r"accounts (payable|receivable)", r"payroll", r"treasury", r"tax", r"procurement", r"purchasing", r"sourcing",
    r"security", r"infosec", r"cyber ?security", r"cyber", r"compliance", r"audit", r"internal audit", r"legal",
    r"logistics", r"warehousing", r"supply chain", r"manufacturing", r"maintenance", r"facilities", r"engineering",
    r"infrastructure", r"networks?", r"networking", r"platform", r"devops", r"devsecops", r"secops", r"sre",
    r"development", r"r ?& ?d", r"research", r"qa", r"quality", r"pmo", r"soc", r"noc", r"csirt", r"psirt",
    r"dba team",
    r"marketing", r"communications", r"comms", r"customer (service|care|success|support)", r"applications?", r"apps",
    r"human resources", r"people ops", r"analytics", r"erp", r"crm", r"architecture", r"helpdesk", r"support",
    r"planning", r"transport", r"customs", r"controlling", r"governance", r"e-?commerce", r"corporate",
    r"shared services?", r"production", r"procurement", r"commercial", r"business", r"technology", r"tech", r"cloud",
    r"edv", r"einkauf", r"vertrieb", r"buchhaltung", r"finanzbuchhaltung", r"rechnungswesen", r"personal(wesen)?",
    r"personalabteilung", r"logistik", r"technik", r"produktion", r"recht", r"revision", r"finanzen", r"informatik",
    r"lager", r"versand", r"disposition", r"achats", r"comptabilité", r"informatique", r"ressources humaines", r"rh",
    r"juridique", r"compras", r"contabilidad", r"sistemas", r"recursos humanos", r"rrhh", r"finanzas", r"acquisti",
    r"instandhaltung", r"fertigung", r"konstruktion", r"entwicklung", r"montage", r"qualität(ssicherung|swesen)?",
    r"qs",
    r"arbeitssicherheit", r"verwaltung", r"kundendienst", r"kundenservice", r"\w*buchhaltung", r"wareneingang",
    r"arbeitsvorbereitung", r"haustechnik", r"datenschutz", r"shop ?floor", r"qualité", r"logistique", r"ventes",
    r"finances", r"méthodes", r"bureau d'études", r"paie", r"trésorerie", r"approvisionnements?", r"logística",
    r"ventas",
    r"calidad", r"producción", r"mantenimiento", r"nóminas", r"almacén", r"tesorería",
    r"inkoop", r"inköp", r"board room", r"everyone", *languages.FUNCTIONS, *languages.COMPOUND_FUNCTIONS,
)  # fmt: skip
# A word alone that ends so is what a company does; first names and surnames do not.
DOING = re.compile(r"\w{4,}(?:tion|sion|zione|ität|heit|keit|schaft|ics|logy|ness)", re.IGNORECASE)
# These are surnames too: they make a team only where every other word is one of a company as well.
MAYBE = _words(
    r"sales", r"data", r"dev", r"bi", r"fin", r"fleet", r"digital", r"risk", r"service", r"services", r"store",
    r"plant", r"branch", r"law", r"products?",
    r"projects?", r"program(me)?s?", r"delivery", r"works", r"retail", r"strategy", r"design", r"enablement",
    r"asset",
    r"lifecycle", r"capital", r"futures", r"general", r"central", r"global", r"group", r"regional", r"local",
    r"uk", r"us",
    r"usa", r"eu", r"emea", r"apac", r"dach", r"de", r"fr", r"north", r"south", r"east", r"west", r"germany",
    r"france",
    r"spain", r"italy", r"europe", r"asia", r"america", r"and", r"the", r"our", r"of", r"for", r"und", r"et", r"main",
    r"hq", r"head ?quarters?", r"internal", r"systems?", r"web", r"online", r"mobile", r"customers?", r"first|second",
    r"line", r"\d+(st|nd|rd|th)?", r"people", r"culture", r"health", r"learning", r"trust", r"policy",
    r"technical", r"science",
    r"b2[bc]", r"parks", r"quarry", r"housing", r"library", r"grid", r"lager", r"bau", r"shop",
    r"public", r"field", r"excellence", r"protection", r"privacy", r"process(es)?", r"change", r"water", r"energy",
    r"medical", r"clinical", r"nursing", r"pharmacy", r"care",
)  # fmt: skip
VENDORS = _words(
    r"vendors?", r"suppliers?", r"third[- ]part(y|ies)", r"3rd[- ]part(y|ies)", r"(service |cloud |hosting |saas |"
    r"managed service |external |outsourcing |solution )?providers?", r"msp", r"mssp",
    r"outsourc(er|ed|ing)( partner)?",
    r"(system |systems )?integrators?", r"contractors?", r"sub-?contractors?", r"(implementation|external|delivery|"
    r"outsourcing|technology|hosting|integration|service) partners?", r"resellers?", r"agency", r"consultants?",
    r"consultancy", r"consulting firm", r"freelancers?", r"lieferant(en)?", r"dienstleister", r"externe[rn]?",
    r"\w*dienstleister", r"fournisseurs?", r"prestataires?", r"proveedor(es)?", r"fornitor[ei]", r"leverancier",
    r"leverantör", r"externs?", r"externals?", r"hersteller", r"manufacturer", r"publisher", r"berater(in)?",
    r"systemhaus", *states.VENDORS,
)  # fmt: skip
# Our own people who deal with suppliers.
OF_VENDORS = _words(r"(vendors?|suppliers?|third[- ]party|contractors?|partner|agency)('s|s)? (management|managers?|"
                    r"relations(hips?)?|relationship \w+|risk|governance|performance|onboarding|mgmt|coordinator|"
                    r"manager|lead|liaison|quality)", r"lieferantenmanagement", r"dienstleistersteuerung",
                    r"provider management", r"(compta\w*|gestion|relations?|qualité|achats|service) (des |de |"
                    r"d')?(fournisseurs|prestataires)",
                    r"(gestión|compras|administración) de (proveedores|terceros)", r"gestione fornitori",
                    r"leverandørstyring",
                    r"leveranciers(beheer|management)", r"lieferanten(steuerung|qualität|entwicklung|"
                    r"betreuung)")  # fmt: skip
OUTSIDE = _words(  # said of one person: she works for us from outside
    r"external", r"ext", r"extern(e[rn]?)?", r"contractor", r"contract(ed)?", r"consultant", r"consulting",
    r"freelancer?",
    r"agency", r"temp", r"vendor", r"supplier", r"third[- ]party", r"3rd[- ]party", r"outsourced", r"prestataire",
    r"subcontractor", r"on behalf of .+", r"fractional", r"dienstleister", r"berater(in)?", r"lieferant",
    r"consultora?",
    r"externo", r"partner staff", r"service provider", r"(acts|acting|works|working) for us", r"secondee",
    r"seconded", *states.OUTSIDE,
)  # fmt: skip
GONE = _words(
    r"left( us| the (company|business|firm|organi[sz]ation))?", r"has left", r"leaver", r"departed", r"ex", r"former",
    r"formerly", r"previously", r"retired", r"resigned",
    r"no longer( here| with us| employed| in post| at \w+)?", r"gone",
    r"terminated", r"deactivated", r"disabled", r"inactive", r"ausgeschieden", r"ehemals", r"ehemalige[rn]?",
    r"nicht mehr( da| im haus)?",
    r"a quitté", r"parti(e)?", r"ancien(ne)?", r"ya no", r"was", r"deceased", r"in rente", r"pensioniert",
    r"redundant", *states.GONE,
)  # fmt: skip
LEGAL = re.compile(  # never the first word: "AG Datenschutz" is a working group
    r"(?!\A)(?<!\w)((?i:ltd|limited|gmbh|g{0,2}mbh|inc|incorporated|llc|llp|plc|corp|corporation|pty|sarl|sàrl|"
    r"s\.?r\.?l|"
    r"s\.à\.? ?r\.l|& co|and co|& cie|s\.p\.a|s\.a\.s|b\.v|n\.v|s\.a|a/s|aps|sp\. ?z ?o\.? ?o|sp\.[kj]|k\.s|v\.o\.s|"
    r"s\. ?coop|s/a|şti|s\.r\.o|a\.s|d\.o\.o|d\.d|"
    r"kft|zrt|nyrt|pvt|pte|sdn ?bhd|bhd|tbk|holdings?|kgaa|ltda|lda|eurl|eirl|sasu|bvba|cvba|k\.k|s\.l\.?u?|a\.ş|"
    r"ltd\. şti|"
    r"w\.l\.l|fz-?llc|fzco|s\.a\. de c\.v|s\. de r\.l|gesmbh|ges\.m\.b\.h)|"
    r"AG|AB|SA|BV|NV|KG|OY|Oy|Oyj|AS|SE|ASA|Co|CO|OHG|UG|SAS|SpA|SPA|Spa|GbR|e\.K|eK|e\.V|eG|e\.G|SL|SLU|Ky|Tmi|Bt|"
    r"Kkt|Kht|SNC|SCA|VOF|HB|ANS|OÜ|UAB|"
    r"LP|DAC|CIC|FZE|JSC|PJSC|AŞ|DOO|doo)(?![\w-])\.?|"
    r"\A(?:OOO|PT|UAB|SIA|PAO|Firma|Fa\.|Société|Ditta|Firmy?|Stiftung|Stichting|Fondation|Fundación|Fundacja|"
    r"Cabinet)\s+(?=[A-ZÀ-Þ])",
)
FIRMS = _words(r"consulting", r"consultancy", r"consultants", r"technologies", r"systemhaus", r"softwarehaus",
               r"beratung", r"unternehmensberatung", r"solutions", r"partners?", r"associates", r"software",
               r"treuhand", r"technology", r"industries", r"brothers", r"labs", r"engineering", r"ingenieure",
               r"advisory", r"advisors", r"outsourcing", r"informatics")  # fmt: skip
OF_SOMEBODY = re.compile(
    r"((office|team|staff) of .+|(?!team lead)(?!(manager|head|lead|director|owner|chief)\b).*\b(team|group|office|"
    r"department|dept|"
    r"staff|organi[sz]ation|crew|squad))",
    re.IGNORECASE,
)
DEPUTY = re.compile(
    r"[\s,;(/&+-]*\b(deputy|backup|back-up|cover|alternate|stand-in|delegate|stellv\w*\.?|vertr\w*\.?|suppléante?|"
    r"suplente)\b[ .:=-]*[^\W\d_][\w.' -]*\)?|,?\s*[^\W\d_][\w.']* [\w.' -]+\((deputy|backup|back-up|alternate|"
    r"stellv\w*\.?|vertr\w*\.?)\)",
    re.IGNORECASE,
)
SPAN = re.compile(
    r"\s+\(?(until|till|from|since|bis|ab|seit|as of|starting|effective|depuis|à partir du|jusqu'au|desde|hasta)\s+"
    r"[^()]*\d[^()]*\)?$",
    re.IGNORECASE,
)
TITLES = re.compile(
    r"^((hr|fr|sr|ing|m|med|lic|iur|oec|phil|rer|nat|pol|jur|mgr|bc|ir|drs|rev|sig(?!\.ra)|dott\.ssa|avv|arch|rag|"
    r"geom|adv|capt|"
    r"eng|mudr|judr|phdr|rndr|d|dña|sra|srta|h\.\s?c|ph|mr|st)\.\s*(?=[^\W\d_]{2})|(mr|mrs|ms|miss|mx|dr|prof|"
    r"professor|sir|dame|herr|frau|"
    r"dipl\.?-?\s?ing|mag|dott|mme|mlle|sra|"
    r"señor|señora|dhr|mevr|sig\.ra|dott\.ssa|\u0433-\u043d|\u0433-\u0436\u0430|(?-i:pani?)|"
    r"(?-i:[HF]r)(?=\s[A-ZÀ-Þ]\w+\s[A-ZÀ-Þ]))\.?\s+)+(?=\w)",
    re.IGNORECASE,
)
AFTER = re.compile(r",?\s+(phd|ph\.d\.?|mba|msc|bsc|cpa|acca|cissp|jr\.?|sr\.?|esq\.?|ii|iii)$", re.IGNORECASE)
ABSTRACT = re.compile(  # how words for what a company does end, in its languages
    r"\w{3}(?:tion|sion|ment|ing|ung|ance|ence|anz|enz|cy|ity|ness|ics|ship|logy|ción|ção|zione|miento|mento|ität|"
    r"heit|keit|"
    r"schaft|dade?|tà|té|ie|ik|ique|ura|ure|ctwo|cja|skap|else|het|hed|wesen|tik|gestão|gestión)\Z",
    re.IGNORECASE,
)
PARTICLES = frozenset(
    "van von der den de del della delle dello degli dei dal dalla di da do dos das du la le los las lo el al bin binti "
    "bint ibn ben ould abu ten ter te zu zum zur vom auf dem af av till op aan in 't uit und y e i ap ni nic san st "
    "s/o d/o a/l a/p v.d v.d. v. d. ul ur".split()
)
# A text with one of these is a sentence, not a name.
SENTENCE = _words(
    r"the", r"is", r"are", r"be", r"not", r"who", r"we", r"they", r"still", r"ask", r"see", r"being", r"per",
    r"until",
    r"under", r"with", r"this", r"that", r"it's", r"handling", r"handles", r"managed", r"runs", r"by", r"as",
    r"probably",
    r"maybe", r"check", r"please", r"currently", r"think", r"should", r"new", r"old", r"via", r"like", r"usual",
    r"in",
    r"from", r"on", r"ist", r"wird", r"nicht", r"siehe", r"wie", r"bei", r"voir", r"chez", r"est", r"depends",
)  # fmt: skip
GIVEN_TOO = re.compile(r"\b(?:Per|Are|Ask|Be|On|An|Like|Bei|Est|See|Old|In|As)\b(?=[ -][A-ZÀ-Þ]|\Z)")  # "Per Andersson"
MAILBOXES = _words(
    r"info", r"contact", r"kontakt", r"mail", r"hello", r"no ?reply", r"admin", r"administrator", r"postmaster",
    r"office",
    r"invoices?", r"invoicing", r"orders?", r"bookings?", r"enquiries", r"billing", r"reception", r"jobs", r"careers",
    r"notifications?", r"alerts?", r"webmaster", r"ap", r"ar", r"buero", r"zentrale", r"service", r"sales", r"data",
    r"all", r"everyone", r"requests?", r"tickets?", r"incidents?", r"privacy", r"abuse", r"team\w*", r"\w*team",
    r"\w*support", r"\w*desk",
)  # fmt: skip
