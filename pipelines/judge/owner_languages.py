"""The words of owner texts in the languages of Europe: what is said of a part of a company, a body, a role.

English stands in `owner_words`, German and French where they need more than a word; here is what a word alone says.
Each is a pattern of one word or phrase; `owner_words` joins them and finds them as a whole, whatever their case.
"""

from __future__ import annotations

# Parts of a company. None of these is a usual surname: one is enough to read a text as a team.
FUNCTIONS = (
    # English
    r"(?:public|regulatory|medical|corporate|external|government|legal|consumer|student) affairs", r"communication",
    r"safety", r"pricing", r"tooling", r"reception", r"salud", r"(?:medio )?ambiente", r"saúde",
    r"\w+(?:er|e) dienste?",
    r"privacy", r"(?-i:AP|AR|P2P|O2C|S2P|GL)", r"warehouse", r"org", r"finance?ment", r"master data",
    r"trading", r"metering", r"generation", r"transmission", r"catering", r"housekeeping", r"banking",
    r"lending", r"leasing", r"shipping", r"dispatch", r"forwarding", r"freight", r"pensions", r"wholesale",
    r"admissions",
    r"metrology", r"refinery", r"assembly line", r"packaging", r"bottling", r"dosing", r"radiology",
    r"surgery", r"oncology", r"emergency(?: room)?", r"curriculum", r"welfare", r"highways",

    r"ethics", r"inclusion", r"diversity", r"dbas", r"m ?& ?a", r"mergers", r"acquisitions", r"estates?", r"facility",
    r"workplace", r"digital workplace", r"end[- ]user computing", r"investor relations", r"public relations",
    r"(?-i:PR)",
    r"(?:talent )?acquisition", r"recruiting", r"recruitment", r"hse", r"ehs", r"qhse", r"sheq", r"hseq",
    r"internal controls?", r"order management", r"claims", r"underwriting", r"actuarial", r"transformation",
    r"innovation(?: lab)?", r"customer experience", r"cx", r"ux", r"investments?", r"insurance", r"real estate",
    r"bookkeeping", r"billing", r"invoicing", r"collections", r"merchandising", r"fulfil?lment", r"distribution",
    r"linux", r"unix", r"windows", r"sap[- ]?basis", r"dwh", r"data ?warehouse", r"mainframe", r"middleware",
    r"databases?", r"telecoms?", r"telephony", r"storage", r"backup", r"identity(?: and | ?& ?)access", r"(?-i:IAM|OT)",
    r"level ?\d", r"l[123](?: support)?", r"tier ?\d", r"(?:1st|2nd|3rd|first|second|third)[- ](?:line|level)",
    r"coe", r"helpline", r"sustainability", r"esg", r"csr", r"pmo", r"epmo", r"grc", r"fp ?& ?a", r"r2r",
    # German
    r"kommunikation", r"öffentlichkeitsarbeit", r"forschung", r"unterhalt", r"liegenschaften", r"steuerung",
    r"planung", r"umwelt", r"kultur", r"bildung", r"soziales", r"haushalt", r"nachhaltigkeit", r"finanz", r"steuern",
    r"kreditoren", r"debitoren", r"kasse", r"stammdaten", r"empfang", r"poststelle", r"kanzlei", r"werkstatt",
    r"bauhof", r"werkhof", r"fuhrpark", r"betrieb", r"zentrale dienste", r"querschnitt", r"organisation", r"absatz",
    r"beschaffung", r"materialwirtschaft", r"produktmanagement", r"innendienst", r"aussendienst", r"außendienst",
    r"kundencenter", r"stadtwerke", r"direktion", r"netze", r"rechnungsprüfung", r"statistik", r"immobilien",
    r"finanzen?", r"marketing", r"schadenregulierung", r"labor(?:atorium)?", r"apotheke", r"pflege", r"hotellerie",
    # French
    r"recherche", r"développement", r"études", r"travaux", r"relations (?:publiques|clients?|presse|humaines)",
    r"systèmes? d['\N{RIGHT SINGLE QUOTATION MARK}]information", r"moyens généraux", r"sécurité",
    r"contrôle de gestion",
    r"gestion", r"après-vente", r"sav", r"numérique", r"formation", r"commercial(?:e|isation)?", r"facturation",
    r"clientèle", r"patrimoine", r"urbanisme", r"voirie", r"état civil", r"marchés publics", r"exploitation",
    r"conformité", r"entretien", r"magasin", r"expédition", r"accueil", r"courrier", r"fiscalité", r"environnement",
    # Spanish and Portuguese
    r"investigación", r"desarrollo", r"comunicaci(?:ón|ones)", r"comunicação", r"pesquisa", r"desenvolvimento",
    r"tecnolog[íi]as?", r"informaci[óo]n", r"informação", r"atenci[óo]n al? \w+", r"atendimento", r"asesor[íi]a",
    r"jur[íi]dic[oa]", r"servicios generales", r"servi[çc]os? gerais", r"seguridad", r"segurança", r"control",
    r"controlo", r"proyectos", r"projetos", r"financeir[oa]", r"financier[oa]", r"comercial", r"mercadeo",
    r"facturaci[óo]n", r"contabilidade", r"recursos humanos", r"vendas", r"log[íi]stica", r"produção", r"qualidade",
    r"manutenção", r"armazém", r"tesouraria", r"operaciones", r"operações", r"auditor[íi]a", r"auditoria", r"fiscal",
    r"planificaci[óo]n", r"planeamento", r"planejamento", r"formaci[óo]n", r"inform[áa]tica", r"aprovisionamientos?",
    r"suministros?", r"cobran[zç]as?", r"administraci[óo]n", r"administração", r"distribuci[óo]n", r"distribuição",
    # Italian
    r"ricerca", r"sviluppo", r"amministrazione", r"finanza", r"risorse umane", r"sistemi(?: informativi)?", r"legale",
    r"logistica", r"vendite", r"produzione", r"qualità", r"manutenzione", r"contabilità", r"comunicazione",
    r"sicurezza", r"controllo(?: di gestione)?", r"magazzino", r"spedizioni", r"assistenza(?: clienti)?",
    r"pianificazione", r"tesoreria", r"affari (?:legali|generali)", r"informatica", r"servizio \w+", r"segreteria",
    # Dutch
    r"logistiek", r"onderzoek", r"ontwikkeling", r"financi(?:ën|en|ele|ële)(?: administratie)?", r"personeelszaken",
    r"klanten?service", r"juridische zaken", r"bedrijfsvoering", r"facilitair\w*", r"\w+-?beheer", r"verkoop",
    r"administratie", r"boekhouding", r"communicatie", r"veiligheid", r"kwaliteit", r"magazijn", r"debiteuren",
    r"crediteuren", r"huisvesting", r"salarisadministratie", r"onderhoud", r"informatievoorziening", r"productie",
    # Polish and Czech
    r"zakup(?:y|ów)", r"logistyk[ai]", r"badania", r"rozw(?:ój|oju)", r"kadr[y]?", r"płac[e]?", r"księgowość",
    r"obsługa klienta", r"finans(?:e|ów)", r"sprzedaż[y]?", r"produkcj[ai]", r"jakoś(?:ć|ci)", r"magazyn",
    r"informatyk[ai]", r"bezpieczeństw[oa]", r"utrzymani[ea] ruchu", r"administracj[ai]", r"nákup", r"účtárna",
    r"účetnictví",
    r"prodej", r"výroba", r"personální", r"právní",
    # Nordic
    r"ekonomi", r"økonomi", r"logistik[k]?", r"forskning", r"utvikling", r"utveckling", r"udvikling", r"salg",
    r"marked",
    r"försäljning", r"markna[d]?(?:sföring)?", r"administra(?:s?jon|tion)", r"indkøb", r"innkjøp", r"regnskap",
    r"regnskab", r"bogholderi", r"redovisning", r"kund(?:e|tjänst|eservice|service)", r"lønn", r"løn", r"lön(?:er)?",
    r"drift", r"sikkerhet", r"sikkerhed", r"säkerhet", r"kvalite(?:t|tet)", r"juridi[ks]k?[at]?",
    r"personale?", r"kommunik(?:ation|asjon)", r"produksjon", r"produktion", r"vedlikehold", r"underhåll",
    r"\w*hallinto", r"\w*palvelu[t]?", r"hankinta", r"hankinnat", r"talous", r"myynti", r"markkinointi", r"tuotanto",
    r"viestintä", r"kehitys", r"kirjanpito", r"varasto", r"laatu", r"turvallisuus",
    # Turkish
    r"sat\u0131n ?alma", r"muhasebe", r"finans", r"insan kaynaklar\u0131", r"bilgi (?:işlem|teknolojileri)",
    r"pazarlama",
)  # fmt: skip
# Compounds: any first part makes them a part of the company (German, Dutch, Nordic).
COMPOUND_FUNCTIONS = (
    (r"\w{3,}(?:dienste?|technik|wesen|management|betrieb|sicherheit|schutz|planung|verwaltung|wirtschaft|einkauf|"
    r"vertrieb|revision|kommunikation|logistik|marketing|controlling|informatik|organisation|personal|"
    r"abrechnung|produktion|werkstatt|zentrale|zentrum|archiv|pflege|service|netzwerk|automation)"),
    r"(?:netz|fach|kunden|stadt)werke?", r"(?:arbeits|steuer|vertrags|bau|zivil|straf|wirtschafts|vergabe)recht",
    r"(?:fach|stabs|post|leit|melde|anlauf|geschäfts|beratungs|koordinations|zahl|beschaffungs)stelle",
    r"\w{4,}(?:amt|bau|handel)", r"\w{4,}(?:heit|keit)",
    r"\w{4,}(?:l|t|n|r|d|g|f|h|s|b|k)ung", r"\w{4,}(?:schaft|ität)(?:en)?",
)  # fmt: skip
TEAMS = (
    r"abt\.?", r"dezernat", r"fachdienst", r"sachgebiet", r"ressort", r"stab", r"bereich", r"geschäftsbereich",
    r"\w*schicht",
    r"niederlassung", r"filiale", r"standort", r"zweigstelle", r"postfach", r"verteiler", r"kernteam", r"fachseite",
    r"pôle", r"cellule", r"secr[ée]tariat g[ée]n[ée]ral", r"secrétariat", r"unité", r"antenne", r"filière",
    r"sous-direction",
    r"agence d[eu]\b", r"service (?:de|du|des|de la|informatique|rh|paie|comptabilité|juridique|technique|commercial)",
    r"bureau(?!\w)", r"dirección", r"direção", r"direzione", r"área", r"oficina", r"unidad(?:e)?", r"diretoria",
    r"setor",
    r"gerência", r"núcleo", r"departament[oa]?", r"dipartimento", r"settore", r"servizio", r"funzione",
    r"\w*afdeling(?:en)?", r"\w*avdeling(?:en)?", r"\w*avdelning(?:en)?", r"\w*enhe[td](?:en)?", r"\w+kontor(?:et)?",
    r"seksjon(?:en)?", r"\w*grupp(?:en)?", r"\w*osasto", r"yksikkö", r"\w*tiimi", r"dział", r"wydział", r"biuro",
    r"zespół",
    r"oddział", r"sekcja", r"oddělení", r"odbor", r"útvar", r"osztály", r"birimi", r"departman\u0131", r"müdürlüğü",
    r"dept",
    r"ministry", r"(?-i:DL|PDL|SG)", r"grp", r"groupe", r"gruppo", r"grupo", r"werkplaats", r"vestiging",
    r"competence cent(?:er|re)", r"queue", r"assignment ?group", r"squads?",
)  # fmt: skip
COMMITTEES = (
    (r"(?:verwaltungs|stiftungs|gemeinde|stadt|regierungs|kantons|kreis|bundes|personal|wirtschafts|fach|verbands|bank|"
    r"kirchen|schul|universitäts|familien|hochschul|instituts|stadtbezirks|national|stände|landes|ältesten)rat"),
    r"(?:kreis|land|bundes|gross)tag", r"konzernleitung", r"(?<!der )geschäftsleitung", r"(?-i:AG)(?= \w)",
    r"kuratorium", r"präsidium", r"plenum",
    r"arbeitsgruppe", r"projektgruppe", r"steuerungsgruppe", r"steuergruppe", r"\w*zirkel", r"\w*kommission",
    r"\w*kommissionen", r"\w*commissie", r"\w*styringsgruppen?", r"st(?:eer|e)?co", r"lenkungsteam", r"\w*komitee",
    r"\w*konferenz", r"generalversammlung", r"hauptversammlung", r"(?-i:VR|ARB|CCB|TAB|ALCO|COMOP|ERC)",
    r"board of .+", r"synod", r"task ?force board", r"taskforce board", r"caucus",
    r"conseil", r"groupe de travail", r"instance de gouvernance", r"directoire", r"bureau exécutif", r"assemblée",
    r"codi[rg]", r"cse", r"coproj", r"cotech", r"junta", r"mesa de \w+", r"comisión", r"comisiones",
    r"grupo de traba\w+",
    r"ayuntamiento", r"pleno", r"patronato", r"asamblea", r"gruppo di lavoro", r"cda", r"collegio", r"giunta",
    r"assemblea",
    r"cabina di regia", r"commissione", r"comitati", r"rvb", r"rvc", r"rvt", r"(?-i:MT)",
    r"(?:ondernemings|gemeente|bestuurs|advies|cliënten|wetenschaps|architectuur|project)raad", r"werkgroep",
    r"stuurgroep", r"kerngroep", r"\w*overleg", r"commissies", r"conselho", r"comissão", r"comit[êe]", r"comiss[õo]es",
    r"diretoria executiva", r"assembleia", r"zarząd", r"rada (?:nadzorcza|dyrektorów|miasta|ministrów|programowa)",
    r"komitet", r"komisja", r"grupa robocza",
    r"kolegium", r"výbor", r"představenstvo", r"dozorčí rada", r"komise", r"bizottság", r"igazgatóság", r"kurul[u]?",
    r"komite(?:si)?", r"\w*styrelsen?", r"\w*bestyrelsen?", r"styret", r"konsernstyret", r"\w*styr(?:e)?grupp(?:e|en)?",
    r"lednings?grupp(?:en)?", r"leder(?:gruppen?|team)", r"ledelsesgruppen?", r"konsernledelsen?",
    r"koncernledning(?:en)?",
    r"direktionen", r"arbet?s?grupp(?:en)?", r"arbeidsgruppen?", r"arbejdsgruppen?", r"referensgrupp(?:en)?",
    r"\w*råd(?:et)?", r"\w*udvalg(?:et)?", r"\w*utvalg(?:et)?", r"\w*utskott(?:et)?", r"\w*nämnd(?:en)?",
    r"\w*nemnd(?:a)?",
    r"hallitus", r"\w*johtoryhmä", r"ohjausryhmä", r"työryhmä", r"toimikunta", r"lautakunta", r"valiokunta",
    r"neuvosto", r"kommittén?", r"komit[ée]en?",
)  # fmt: skip
ROLES = (
    # German
    r"\w{2,}-?chef(?:in|en)?", r"(?:schicht|team|gruppen|betriebs|filial|markt|projekt|prozess|kassen)führer(?:in)?",
    r"(?:bürger|schul|platz|küchen|maschinen|betriebs|produktions|schicht)meister(?:in)?", r"meister(?= \w+ \d)",
    r"(?<!\S )\w{4,}meister(?:in)?\Z", r"betriebs(?:arzt|ärztin)", r"biso", r"hauswart(?:in)?",
    r"(?:gemeinde|stadt|rats)schreiber(?:in)?", r"\w*buchhalter(?:in)?", r"disponent(?:in)?", r"lagerist(?:in)?",
    r"vorarbeiter(?:in)?", r"\w*assistent(?:in)?", r"\w*sekretär(?:in)?", r"\w*techniker(?:in)?",
    r"\w*informatiker(?:in)?",
    r"\w*ingenieur(?:in)?", r"\w*mechaniker(?:in)?", r"\w*spezialist(?:in)?", r"\w*entwickler(?:in)?",
    r"\w*analytiker(?:in)?",
    r"\w*architekt(?:in)?", r"\w*planer(?:in)?", r"\w*verwalter(?:in)?", r"\w*betreuer(?:in)?", r"\w*vorsitzende[rn]?",
    r"\w*präsident(?:in)?", r"dezernent(?:in)?", r"\w*inhaber(?:in)?", r"\w*auditor(?:in)?", r"fachperson",
    r"(?-i:ISB|DSB)",
    r"\w*leiter[:*/_]?-?in(?:nen)?", r"\w*controller(?:in)?", r"projektmitarbeiter(?:in)?", r"werkstudent(?:in)?",
    r"cdo",
    r"azubi", r"praktikant(?:in)?", r"landrat", r"landrätin", r"oberbürgermeister(?:in)?", r"stadtpräsident(?:in)?",
    # English
    r"pa to .+", r"ea to .+", r"(?:mayor|dean|principal) of .+", r"nurse", r"pharmacist", r"physician", r"matron",
    r"(?-i:PO)", r"product manager", r"consultant in .+", r"bursar", r"registrar", r"provost", r"headteacher",
    r"surveyor",
    r"scientist", r"strategist", r"lawyer", r"attorney", r"paralegal", r"recruiter", r"underwriter", r"actuary",
    r"nurse manager", r"ombudsman", r"moderator", r"facilitator", r"on[- ]call \w+", r"designer",
    # French
    r"charg[ée]+e? d['e].+", r"secr[ée]taire(?: g[ée]n[ée]rale?)?", r"(?:expert-)?comptable", r"acheteurs?",
    r"acheteuse",
    r"administrat(?:eur|rice)", r"r[ée]f[ée]rente?", r"adjointe?", r"d[ée]l[ée]gu[ée]e?", r"maire d[eu] .+",
    r"technicien(?:ne)?",
    r"contrôleu(?:r|se)", r"juriste", r"ingénieure", r"coordinat(?:rice|eur)", r"présidente?", r"pdg",
    r"(?-i:DG|DGA|DGS|DGSI|DOP)", r"trésori(?:er|ère)", r"conseill(?:er|ère)", r"architecte", r"analyste",
    r"développeu(?:r|se)",
    r"superviseu(?:r|se)", r"cheffe", r"propri[ée]taire", r"responsables?", r"correspondante?", r"assistante",
    # Spanish and Portuguese
    r"administrador(?:a)?", r"técnic[oa]", r"delegad[oa]", r"contable", r"comprador(?:a)?", r"analista",
    r"supervisor(?:a)?",
    r"subdirector(?:a)?", r"president[ea]", r"secret[aá]ri[oa]", r"tesorer[oa]", r"desarrollador(?:a)?",
    r"arquitect[oa]",
    r"ingenier[oa]", r"asesor(?:a)?", r"consejer[oa] delegad[oa]", r"interventor(?:a)?", r"alcalde(?:sa)?", r"titular",
    r"propietari[oa]", r"diretor(?:a)?", r"coordenador(?:a)?", r"encarregad[oa]", r"chefe", r"gestor(?:a)?",
    r"engenheir[oa]",
    r"responsável", r"tesoureir[oa]", r"prefeit[oa]", r"proprietári[oa]", r"dono d[eo] \w+",
    # Italian
    r"capo \w+", r"addett[oa]", r"coordina(?:tore|trice)", r"impiegat[oa]", r"segretari[oa]", r"dirigente",
    r"referente",
    r"tecnico", r"ragioniere", r"sindaco", r"revisore", r"sviluppatore", r"titolare", r"proprietario",
    r"ammin\.? delegato",
    # Dutch
    r"\w+hoofd", r"\w{4,}leider", r"\w+beheerder", r"inkoper", r"functionaris", r"adviseur", r"medewerker",
    r"coördinator",
    r"penningmeester", r"voorzitter", r"secretaris", r"burgemeester", r"\w+eigenaar", r"ontwikkelaar",
    r"boekhouder", r"(?-i:FG)",
    # Polish and Czech
    r"kierowni(?:k|czka)", r"dyrektor(?:ka)?", r"główn[ya] \w+", r"księgow[ya]", r"prezes", r"wiceprezes",
    r"specjalist(?:a|ka)",
    r"inspektor", r"menedżer", r"koordynator(?:ka)?", r"właściciel(?:ka)?", r"naczelnik", r"burmistrz", r"zastępca",
    r"pełnomocnik", r"analityk", r"informatyk", r"skarbnik", r"opiekun", r"vedoucí", r"ředitel(?:ka)?", r"správce",
    r"jednatel",
    r"igazgató", r"vezető", r"müdürü?", r"sorumlusu", r"direktörü?",
    # Nordic
    r"\w*sjef(?:en)?", r"\w*direktø?ö?r(?:en)?", r"\w*ledare(?:n)?", r"\w{4,}leder(?:en)?", r"daglig leder",
    r"\w*ansvarlige?", r"\w*ansvarige?", (r"(?:system|data|prosess|proces|produkt|tjeneste|risiko|forretnings|process|"
    r"tjänste)"
    r"(?:ägare|ejer|eier)"), r"\w+ombud(?:et)?", r"rådgiver", r"rådgivare", r"\w*handläggare", r"\w*förvaltare",
    r"(?-i:VD)",
    r"\w*samordnare", r"\w+medarbejder", r"saksbehandler", r"sagsbehandler", r"adm\.? dir\.?", r"\w*johtaja",
    r"\w*päällikkö",
    r"asiantuntija", r"esimies", r"vastaava", r"omistaja", r"ordfører", r"innkjøper", r"inköpare", r"indkøber",
)  # fmt: skip
