"""The words of organisation names in many languages, by what they say: legal form, place in the world, kind of work."""

from __future__ import annotations

# Each legal form as its words stand once single letters are joined ("S. p. A." is "spa"), and what it comes to. Two
# forms that come to different things are two bodies ("Siemens AG", "Siemens Ltd"); "" goes with every other form.
LEGAL: dict[str, str] = {
    **dict.fromkeys(
        ("ltd", "limited", "co ltd", "company limited", "pvt ltd", "private limited", "pty ltd", "pty limited",
         "pte ltd", "pte limited", "private ltd", "pvt limited", "proprietary limited", "sdn bhd", "co limited",
         "company ltd", "pty", "pvt", "teo", "teoranta", "cyfyngedig", "ltée", "ltee", "limitada", "ltda", "ltda me",
         "ltda epp", "lda", "ltd co", "tnhh", "cong ty tnhh"), "limited"),
    **dict.fromkeys(("plc", "public limited company", "ccc", "public ltd company"), "plc"),
    **dict.fromkeys(("llp", "limited liability partnership"), "llp"),
    **dict.fromkeys(("lp", "limited partnership"), "lp"),
    **dict.fromkeys(("llc", "limited liability company", "pllc", "dmcc", "fz llc", "wll", "fze", "fzco"), "llc"),
    **dict.fromkeys(("inc", "incorporated", "corp", "corporation"), "inc"),
    **dict.fromkeys(("gmbh", "gesellschaft mit beschrankter haftung", "gesmbh", "ges mbh", "mbh", "ggmbh",
                     "gesellschaft mbh"), "gmbh"),
    **dict.fromkeys(("gmbh co kg", "gmbh und co kg", "gmbh u co kg", "gmbh cokg", "gmbh co", "ag co kg",
                     "gmbh co kgaa", "gmbh und cokg", "gmbh co ohg", "co kg", "und co kg", "u co kg"), "gmbh kg"),
    **dict.fromkeys(("kg", "kommanditgesellschaft"), "kg"),
    **dict.fromkeys(("ohg", "gbr", "offene handelsgesellschaft", "vof", "vennootschap onder firma"), "ohg"),
    **dict.fromkeys(("ug", "ug haftungsbeschrankt"), "ug"),
    **dict.fromkeys(("ag", "aktiengesellschaft", "ag se"), "ag"),
    **dict.fromkeys(("se", "societas europaea"), "se"),
    **dict.fromkeys(("eg", "e g", "eingetragene genossenschaft", "genossenschaft"), "eg"),
    **dict.fromkeys(("ev", "eingetragener verein", "e v"), "ev"),
    **dict.fromkeys(("sa", "sau", "societe anonyme", "sociedad anonima", "sociedade anonima", "saic", "sa de cv",
                     "sab de cv", "sociedad anonima de capital variable"), "sa"),
    **dict.fromkeys(("sarl", "sarlu", "suarl", "eurl", "societe a responsabilite limitee"), "sarl"),
    **dict.fromkeys(("sas", "sasu", "societe par actions simplifiee", "sapa"), "sas"),
    **dict.fromkeys(("snc", "sci", "scs", "scp", "selarl", "gie", "scea", "gaec", "earl"), "snc"),
    **dict.fromkeys(("spa", "societa per azioni"), "spa"),
    **dict.fromkeys(("srl", "srls", "societa a responsabilita limitata", "sociedad de responsabilidad limitada",
                     "s de rl", "s de rl de cv"), "srl"),
    **dict.fromkeys(("sl", "slu", "slp", "sll", "sociedad limitada", "sociedad limitada unipersonal"), "sl"),
    **dict.fromkeys(("bv", "besloten vennootschap", "bvba", "sprl"), "bv"),
    **dict.fromkeys(("nv", "naamloze vennootschap"), "nv"),
    **dict.fromkeys(("ab", "aktiebolag", "ab publ"), "ab"), **dict.fromkeys(("kb", "kommanditbolag"), "kg"),
    **dict.fromkeys(("oy", "oyj", "osakeyhtio", "oy ab", "julkinen osakeyhtio"), "oy"),
    **dict.fromkeys(("as", "a s", "aksjeselskap", "aktieselskab", "san ve tic as", "sanayi ve ticaret as",
                     "san tic as"), "as"),
    **dict.fromkeys(("asa",), "asa"),
    **dict.fromkeys(("aps", "anpartsselskab"), "aps"),
    **dict.fromkeys(("sp zoo", "spolka zoo", "spolka z ograniczona odpowiedzialnoscia", "spzoo", "sp z oo"), "sp zoo"),
    **dict.fromkeys(("sp k", "sp j", "spolka komandytowa", "spolka jawna"), "sp k"),
    **dict.fromkeys(("spolka akcyjna",), "sa"),
    **dict.fromkeys(("sro", "spol sro", "doo", "d o o", "kft", "eood", "ood", "uab", "sia", "ou", "osauhing"), "sro"),
    **dict.fromkeys(("zrt", "nyrt", "ad", "dd", "jsc", "ojsc", "pjsc", "cjsc", "zao", "oao", "pao"), "jsc"),
    **dict.fromkeys(("ooo", "obshchestvo s ogranichennoi otvetstvennostiu"), "ooo"),
    **dict.fromkeys(("ae", "oe", "ee", "anonymi etaireia", "ike", "epe"), "ae"),
    **dict.fromkeys(("as turkey", "anonim sirketi", "ltd sti", "limited sirketi", "tic ltd sti", "san tic ltd sti",
                     "san ve tic ltd sti", "sanayi ve ticaret ltd sti", "sanayi ve ticaret limited sirketi",
                     "sanayi ve ticaret anonim sirketi"), "sti"),
    **dict.fromkeys(("kk", "kabushiki kaisha", "kabushiki gaisha", "godo kaisha", "yk", "gk"), "kk"),
    **dict.fromkeys(("pt", "pt tbk", "tbk", "cv"), "pt"),
    **dict.fromkeys(("cic", "community interest company", "cio", "clg", "dac", "uc", "unlimited company"), "cic"),
    **dict.fromkeys(("soc coop", "societa cooperativa", "scarl", "scrl", "soc coop arl", "scpa", "soc coop a rl",
                     "sociedad cooperativa", "s coop", "scoop", "scoops", "coop ca", "scop", "sccl",
                     "coop scoops"), ""),
    **dict.fromkeys(("pc", "pa", "pllp", "na", "pl", "sole trader", "einzelunternehmen", "ek", "e k", "eirl", "ei"),
                    ""),
    **dict.fromkeys(("co", "company", "cie", "compagnie", "comp", "and co", "et cie", "und co", "y cia", "cia", "e cia",
                     "firma", "firm", "fa"), ""),
}  # fmt: skip
# These are words of the language, too, or so short that they are names: a form only at the very end of a name.
AT_THE_END = frozenset(
    """ab ad ae ag as asa co comp company compagnie corp corporation cv dd ee eg ei ek ev fa firm firma firma
    genossenschaft gk ike ip kb kk lp na nv oe ou oy pa pc pl pt sa scop scp sci se sia sl spa teo uc yk cie cia lda ug
    snc gie earl""".split()
)
AT_THE_START = frozenset(
    """pt cv sarl sas sa eurl sci scp scea gaec earl firma fa uab sia ooo zao oao
    pao ojsc pjsc tnhh""".split()
)
FORMS_IN_CYRILLIC = {"ооо": "ooo", "тов": "ooo", "зао": "zao", "оао": "oao", "пао": "pao", "ао": "ojsc", "ат": "ojsc",  # noqa: RUF001
                     "пат": "pjsc"}  # fmt: skip
# Forms of two languages that come to the same.
TRANSLATED = frozenset(
    frozenset(each) for each in (("kk", "limited"), ("ooo", "llc"), ("ooo", "limited"), ("ae", "sa"), ("jsc", "sa"))
)
INSIDE_A_WORD = (  # scripts without blanks
    "股份有限公司", "有限责任公司", "有限責任公司", "控股有限公司", "有限公司", "株式会社", "有限会社", "合同会社",
    "주식회사", "유한회사", "㈜",
)  # fmt: skip
EMPTY = frozenset(
    """the of for and und et og och de del della dello delle di da do dos das des du la le les el los las den der die
    het with to in on at by zu zur zum am im vom beim bei op aan en es ve kai auf fur pour per para con von van ter ten
    a an l d e y i u n s""".split()
)
# One letter alone may be the initial of a person, so these few go only where no person is named.
CONJUNCTIONS = frozenset("e y i u a".split())

SHORT: dict[str, str] = {
    "intl": "international", "intnl": "international", "int": "international", "internat": "international",
    "svcs": "services", "svc": "services", "serv": "services", "srvs": "services", "servs": "services",
    "mgmt": "management", "mgt": "management", "mngmt": "management", "mgnt": "management",
    "assoc": "association", "assn": "association", "assocn": "association", "assocs": "associates",
    "univ": "university", "uni": "university", "dept": "department", "dep": "department", "govt": "government",
    "natl": "national", "nat": "national", "bros": "brothers", "hnos": "hermanos", "gebr": "gebruder",
    "mfg": "manufacturing", "mfr": "manufacturer", "engg": "engineering", "eng": "engineering",
    "techn": "technology", "tech": "technology", "techs": "technologies", "tec": "technology",
    "telecom": "telecommunications", "telecoms": "telecommunications", "comms": "communications",
    "constr": "construction", "const": "construction", "bldg": "building", "bldgs": "buildings",
    "ctr": "centre", "cntr": "centre", "center": "centre", "hosp": "hospital", "pharma": "pharmaceuticals",
    "pharm": "pharmaceuticals", "grp": "group", "gp": "group", "hldgs": "holdings", "hldg": "holding",
    "inst": "institute", "labs": "laboratories", "lab": "laboratory", "distr": "distribution", "dist": "distribution",
    "sys": "systems", "soln": "solutions", "solns": "solutions", "prof": "professional", "profl": "professional",
    "fin": "financial", "ins": "insurance", "insur": "insurance", "inv": "investment", "invs": "investments",
    "agric": "agricultural", "mktg": "marketing", "mkt": "market", "mktp": "marketplace", "mktplace": "marketplace",
    "amzn": "amazon", "amz": "amazon", "cttee": "committee", "stn": "station", "rd": "road", "ave": "avenue",
    "ges": "gesellschaft", "kon": "koninklijke", "koninkl": "koninklijke", "ind": "industries", "inds": "industries",
    "indust": "industrial", "equip": "equipment", "transp": "transport", "env": "environmental", "elec": "electrical",
    "elect": "electrical", "mech": "mechanical", "found": "foundation", "fdn": "foundation", "fndn": "foundation",
    "hlth": "health", "hlthcare": "healthcare", "med": "medical", "pub": "public", "auth": "authority",
    "comm": "community", "cmty": "community", "cty": "county", "cnty": "county", "coun": "council",
    "ent": "enterprises", "entr": "entreprise", "entp": "enterprise", "coop": "cooperative", "agri": "agricole",
    "agr": "agricola", "prod": "products", "prods": "products", "supp": "supplies", "supps": "supplies",
    "soc": "societe", "gen": "general", "dev": "development", "devt": "development", "res": "research",
    "sch": "school", "coll": "college", "lib": "library", "mus": "museum", "min": "ministry", "mt": "mount",
    "ft": "foundation trust",
    "mbc": "metropolitan borough council", "vd": "van der", "rep": "republic", "fed": "federal",
    "pwc": "pricewaterhousecoopers", "gebroeders": "gebruder", "gebrueder": "gebruder", "wholesalers": "wholesale",
    "organisation": "organization", "labour": "labor", "theatre": "theater",
    "catg": "catering", "consult": "consulting", "consultants": "consulting", "consultancy": "consulting",
    "advisers": "advisors", "mtce": "maintenance", "maint": "maintenance", "refrig": "refrigeration",
}  # fmt: skip

# What many firms are called: such a word says what somebody does, not who.
GENERIC = frozenset(
    """
    international national global worldwide general central united federal royal public private professional
    services service solutions solution systems system technology technologies tech consulting management
    group groupe gruppe grupo gruppo holding holdings enterprises enterprise entreprise industries industrial industry
    industrie associates association partners partnership trust foundation institute university college school academy
    company products product supplies supply suppliers trading trade traders sales marketing marketplace media
    communications communication telecommunications network networks software digital data online internet web cloud
    energy power gas water electric electrical electricity electronics mechanical engineering engineers construction
    building buildings builders contractors contracting properties property estates estate homes housing development
    developments design designs transport transportation logistics freight shipping travel tours hotel hotels
    restaurant catering foods food drinks bakery farm farms health healthcare care medical medicine clinic hospital
    hospitals pharmacy pharmaceuticals pharmaceutical dental surgery surgical laboratories laboratory diagnostics
    insurance finance financial bank banking capital investments investment assets asset fund funds leasing
    security safety cleaning maintenance facilities facility equipment machinery machines tools motors motor auto
    automotive vehicles vehicle hire rental rentals recruitment staffing training education learning research science
    sciences scientific environmental environment recycling waste office offices business businesses support
    community communities charity society club council councils borough city county district town government ministry
    department authority board commission committee agency office centre centres house home store stores shop shops
    market markets retail wholesale direct express first new modern quality premier advanced specialist integrated
    primary secondary high saint north south east west metropolitan
    societe compagnie ste entreprises etablissements ets cooperative cooperatives coopcooperative agricole agricoles
    agriculture agricola producteurs producteur planteurs travaux publics batiment nouvelle nouveau generale general
    regionale regional nationale francaise francais conseil conseils commune mairie departement union federation
    exploitation gestion industriels industrielle commerciale commerce distribution transports ecole clinique hopital
    gesellschaft handel handels vertrieb maschinenbau bau technik dienstleistungen dienstleistung verwaltung verwaltungs
    beteiligungs stadt stadtwerke kreis sparkasse verein verband werk werke haus hausverwaltung logistik elektro
    elektrotechnik anlagen anlagenbau ingenieure ingenieurburo deutsche deutscher kreissparkasse bundes landes
    sociedad servicios servicio construcciones construccion comercial comercio industrias grupo hermanos talleres
    limpiezas suministros distribuciones distribuidora transportes ayuntamiento comunidad cooperativa nacional banco
    societa servizi costruzioni commerciale industria comune azienda ospedale impresa fratelli banca nazionale
    construtora comercio industria servicos companhia empresa gemeente stichting vereniging bouw groep beheer
    kommune region regionen service transport bolag tjanster konsult bygg
    przedsiebiorstwo budowlane handlowe uslugowe produkcyjne zaklad zaklady uslugi sanayi ticaret officine bundesverband
    bedrijf betriebe
    brothers sons son fils sohne hijos figli zonen sonner synowie
    """.split()
)
HOLDING = frozenset(
    """holding holdings group groupe gruppe grupo gruppo groep koncern konzern beteiligungs beteiligung verwaltungs
    investments international global worldwide""".split()
)
# Many bodies of one kind bear the name of their place or saint: an equal name of this sort is not yet one body.
KINDS = frozenset(
    """cooperative cooperatives cooperativa school academy college ecole schule escuela scuola surgery practice
    pharmacy pharmacie apotheke farmacia clinic clinique church parish kirche kirchengemeinde paroisse parroquia club
    verein amicale nursery kindergarten kita creche library hotel restaurant taxis association gaec scoops""".split()
)
# Of two names that say two of these, each is a body of its own.
LEVELS = frozenset(
    "primary secondary infant infants junior senior grundschule gymnasium realschule kindergarten".split()
)
SIDES: dict[str, str] = {
    **dict.fromkeys(("north", "northern", "nord", "norte", "noord", "norra", "norr"), "north"),
    **dict.fromkeys(("south", "southern", "sud", "sued", "sur", "sul", "zuid", "sodra", "syd"), "south"),
    **dict.fromkeys(("east", "eastern", "ost", "est", "este", "leste", "oost", "ostra"), "east"),
    **dict.fromkeys(("west", "western", "ouest", "oeste", "ovest", "vastra", "vest"), "west"),
    **dict.fromkeys(("northeast", "nordost", "nordeste", "nordest"), "north east"),
    **dict.fromkeys(("northwest", "nordwest", "noroeste", "nordouest"), "north west"),
    **dict.fromkeys(("southeast", "sudost", "suedost", "sudeste", "sudest"), "south east"),
    "ne": "north east",
    "nw": "north west",
    "sw": "south west",
    **dict.fromkeys(("southwest", "sudwest", "suedwest", "sudoeste", "sudouest"), "south west"),
    **dict.fromkeys(("upper", "ober", "haut", "haute", "alto", "alta"), "upper"),
    **dict.fromkeys(("lower", "nieder", "unter", "bas", "basse", "bajo", "baja"), "lower"),
}
COUNTRIES: dict[str, str] = {
    **dict.fromkeys(("uk", "gb", "united kingdom", "great britain", "britain", "grande bretagne"), "United Kingdom"),
    **dict.fromkeys(("usa", "us", "united states", "united states of america", "america", "north america"),
                    "United States"),
    **dict.fromkeys(("ireland", "irland", "eire", "republic of ireland", "roi"), "Ireland"),
    **dict.fromkeys(("england",), "England"), **dict.fromkeys(("scotland",), "Scotland"),
    **dict.fromkeys(("wales", "cymru"), "Wales"), **dict.fromkeys(("northern ireland", "ni"), "Northern Ireland"),
    **dict.fromkeys(("germany", "deutschland", "allemagne", "alemania", "germania"), "Germany"),
    **dict.fromkeys(("france", "frankreich", "francia"), "France"),
    **dict.fromkeys(("italy", "italia", "italie", "italien"), "Italy"),
    **dict.fromkeys(("spain", "espana", "spanien", "espagne", "iberia", "iberica"), "Spain"),
    **dict.fromkeys(("portugal",), "Portugal"),
    **dict.fromkeys(("netherlands", "nederland", "holland", "nl", "niederlande", "pays bas"), "the Netherlands"),
    **dict.fromkeys(("belgium", "belgique", "belgie", "belgien", "belux", "benelux"), "Belgium"),
    **dict.fromkeys(("luxembourg", "luxemburg"), "Luxembourg"),
    **dict.fromkeys(("switzerland", "schweiz", "suisse", "svizzera"), "Switzerland"),
    **dict.fromkeys(("austria", "osterreich", "oesterreich", "autriche"), "Austria"),
    **dict.fromkeys(("poland", "polska", "polen", "pologne"), "Poland"),
    **dict.fromkeys(("sweden", "sverige", "schweden"), "Sweden"), **dict.fromkeys(("norway", "norge"), "Norway"),
    **dict.fromkeys(("denmark", "danmark"), "Denmark"), **dict.fromkeys(("finland", "suomi"), "Finland"),
    **dict.fromkeys(("nordic", "nordics", "scandinavia"), "the Nordic countries"),
    **dict.fromkeys(("czech republic", "czechia", "cesko", "ceska republika"), "Czechia"),
    **dict.fromkeys(("hungary", "magyarorszag"), "Hungary"), **dict.fromkeys(("romania",), "Romania"),
    **dict.fromkeys(("greece", "hellas"), "Greece"), **dict.fromkeys(("turkey", "turkiye"), "Turkey"),
    **dict.fromkeys(("russia", "russland", "rus"), "Russia"), **dict.fromkeys(("ukraine",), "Ukraine"),
    **dict.fromkeys(("japan", "nippon", "nihon"), "Japan"), **dict.fromkeys(("korea",), "Korea"),
    **dict.fromkeys(("china", "hong kong", "hongkong"), "China"), **dict.fromkeys(("taiwan",), "Taiwan"),
    **dict.fromkeys(("india", "bharat"), "India"), **dict.fromkeys(("pakistan",), "Pakistan"),
    **dict.fromkeys(("singapore",), "Singapore"), **dict.fromkeys(("malaysia",), "Malaysia"),
    **dict.fromkeys(("indonesia",), "Indonesia"), **dict.fromkeys(("thailand",), "Thailand"),
    **dict.fromkeys(("vietnam",), "Vietnam"), **dict.fromkeys(("philippines",), "the Philippines"),
    **dict.fromkeys(("australia", "aust", "australasia"), "Australia"),
    **dict.fromkeys(("new zealand", "nz"), "New Zealand"), **dict.fromkeys(("canada",), "Canada"),
    **dict.fromkeys(("mexico",), "Mexico"), **dict.fromkeys(("brazil", "brasil"), "Brazil"),
    **dict.fromkeys(("argentina",), "Argentina"), **dict.fromkeys(("chile",), "Chile"),
    **dict.fromkeys(("colombia",), "Colombia"), **dict.fromkeys(("peru",), "Peru"),
    **dict.fromkeys(("south africa",), "South Africa"), **dict.fromkeys(("nigeria",), "Nigeria"),
    **dict.fromkeys(("kenya",), "Kenya"), **dict.fromkeys(("ghana",), "Ghana"), **dict.fromkeys(("egypt",), "Egypt"),
    **dict.fromkeys(("israel",), "Israel"), **dict.fromkeys(("uae", "emirates", "dubai"), "the Emirates"),
    **dict.fromkeys(("saudi arabia", "ksa"), "Saudi Arabia"),
    **dict.fromkeys(("europe", "europa", "emea", "eu", "european"), "Europe"),
    **dict.fromkeys(("asia", "asia pacific", "apac"), "Asia"), **dict.fromkeys(("africa", "afrique"), "Africa"),
}  # fmt: skip
TITLES = frozenset("dr drs mr mrs ms miss messrs herr frau mme dott ing".split())
TRADES_AS = (
    ("trading", "as"), ("doing", "business", "as"), ("also", "known", "as"), ("formerly", "known", "as"),
    ("previously", "known", "as"), ("t", "a"), ("d", "b", "a"), ("dba",), ("a", "k", "a"), ("aka",), ("f", "k", "a"),
    ("fka",), ("formerly",), ("vormals",), ("ehemals",), ("anciennement",), ("nom", "commercial"),
)  # fmt: skip
# Who took a card or moved the money, before the name of who was paid.
PAID_THROUGH = frozenset("paypal pypl sq izettle zettle sumup tst stripe klarna".split())
ENDINGS = frozenset("com net org io co_uk com_au org_uk".split())
ROMAN = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}
