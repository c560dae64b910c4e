"""The German words by which an update is read, in the shape of the English ones."""

from __future__ import annotations

from pipelines.judge.legibility_lists import one_of

# Said instead of what is so: these fire wherever they stand.
EMPTY = one_of(r"""
    (?:gute[rn]?|große|deutliche|weitere|erhebliche|solide|stetige) (?:fortschritte?|forschritte)
    (?:machen|macht|kommen|kommt|gehen|geht|läuft|laufen|schreitet|schreiten) (?:\w+ )?(?:gute )?(?:fortschritte|
    voran|gut voran|gut|weiter|vorwärts|planmäßig|nach plan|rund)
    (?:wird|werden) (?:\w+ ){0,3}(?:bearbeitet|geklärt|geprüft|besprochen|abgestimmt|weiterverfolgt|adressiert|
    diskutiert|verfolgt)
    arbeite[nt]? (?:\w+ ){0,4}(?:daran|weiter|intensiv|eng|mit hochdruck|an themen|an lösungen|an den punkten)
    (?:einige|verschiedene|diverse|mehrere|kleinere|manche|restliche|offene|letzte) (?:\w+ )?(?:punkte|themen|
    probleme|herausforderungen|aufgaben|fragen|aktivitäten|details|restarbeiten|verzögerungen|anpassungen|dinge)
    (?:fast|beinahe|nahezu|so gut wie|weitgehend|größtenteils) (?:fertig|abgeschlossen|erledigt|durch)
    auf (?:einem )?gute[mn] weg
    alles (?:\w+ )?(?:im griff|gut|bestens|ok|okay|in ordnung|im grünen bereich|im rahmen)
    im griff
    (?:in )?kürze
    demnächst
    zeitnah
    baldmöglichst
    schnellstmöglich
    bald
    in den (?:kommenden|nächsten) (?:tagen|wochen|monaten)
    zu gegebener zeit
    sobald (?:wie )?möglich
    (?:gute|konstruktive|intensive|laufende|erste|weitere|produktive) (?:gespräche|abstimmung(?:en)?|diskussionen?|
    workshops?|termine|zusammenarbeit|austausch)
    (?:gespräche|abstimmung(?:en)?|diskussionen?|arbeiten|vorbereitungen) (?:\S+ ){0,3}(?:laufen|läuft|dauern an|
    gehen weiter|verlaufen|sind gut)
    (?:keine|nichts) (?:wesentlichen?|größeren?|neue[ns]?|nennenswerten?|besonder(?:es|en)) ?(?:änderungen|
    neuigkeiten|probleme|vorkommnisse|zu berichten)?
    nichts zu berichten
    wir (?:bleiben|sind) (?:\w+ )?(?:dran|zuversichtlich|optimistisch|dabei)
    zuversichtlich
    hoffentlich
    (?:hoffen|hofft)
    mit hochdruck
    (?:nächste|weitere) schritte (?:werden|sind) (?:\w+ )?(?:abgestimmt|definiert|geplant|besprochen|festgelegt)
    mehr dazu (?:\w+ )?(?:später|beim nächsten mal|bald|folgt)
    weit fortgeschritten
    team ist (?:\w+ )?(?:beschäftigt|engagiert|motiviert|dran)
    weiter(?:hin)? (?:\w+ )?(?:beobachtet|beobachten|verfolgt)
    dauert (?:\w+ )?länger
""")
# Said of a state: these are empty unless their sentence brings something that can be checked.
STATES = one_of(r"""
    in (?:arbeit|bearbeitung|klärung|abstimmung|prüfung|vorbereitung|umsetzung|diskussion|test|tests|der testphase|
    der abstimmung|der umsetzung|der klärung|der prüfung)
    im (?:test|plan|zeitplan|gange)
    läuft(?: noch| weiter)?
    laufen(?: noch| weiter)?
    wart(?:en|et|e) (?:\w+ )?(?:auf )?(?:\w+ )?(?:feedback|rückmeldung(?:en)?|rückmeldungen|antwort(?:en)?|
    freigaben?|bestätigung|informationen|input|zulieferungen)
    (?:nach|wie|laut) (?:plan|geplant)
    auf kurs
    steht (?:noch )?aus
""")
# Ahead of such a phrase: it is denied. After it: it is settled.
NEGATED = r"(?:nicht mehr|nicht|kein(?:e|en|er)?|ohne|statt)(?: \w+){0,2}"
RESOLVED = r"(?:ist|sind|wurden?)? ?(?:vorbei|gelöst|behoben|beendet|erledigt|geklärt|eingegangen)"
# What happened, and can be seen to have happened.
CHANGED = one_of(r"""
    abgeschlossen|abgenommen|abgelehnt|abgeschaltet|angenommen|angeschlossen|aufgehoben|ausgeliefert|ausgerollt|
    ausgetauscht|beauftragt|beantwortet|beendet|begonnen|behoben|beschlossen|beseitigt|bestanden|bestätigt|bestellt|
    bezahlt|durchgeführt|eingeführt|eingegangen|eingestellt|entdeckt|entschieden|entfernt|erhalten|erhöht|erledigt|
    erreicht|ersetzt|fertiggestellt|freigegeben|gefallen|gefunden|gegangen|gekündigt|gekürzt|geliefert|gelöst|
    gemessen|genehmigt|gesenkt|gesendet|gestartet|gestiegen|gestoppt|gestrichen|getestet|gewonnen|geschult|
    gezeichnet|korrigiert|migriert|produktiv gesetzt|reduziert|repariert|übergeben|überschritten|übertragen|
    übernommen|umgestellt|unterschrieben|unterzeichnet|veröffentlicht|verhandelt|verkauft|verloren|verlängert|
    verschickt|verschoben|versandt|vereinbart|zugestimmt|zurückgezogen|zugesagt|gescheitert|fehlgeschlagen|
    installiert|eingespielt|gemeldet|geprüft und|abgebrochen|ausgefallen|umgezogen
    (?:ging|gingen|sind|ist) (?:\S+ ){0,4}live
    (?:verschiebt|verschieben|steigt|sinkt|fällt|erhöht|verringert|wechselt) (?:sich )?(?:\S+ ){0,6}(?:von|auf|um|
    nach)
    nicht mehr|seit heute|nunmehr|neuer termin|statt
    (?:fiel|sank|stieg|fand|fanden|bestand|unterschrieb|lieferte|lieferten|scheiterte|stimmte|genehmigte|bestätigte|
    startete|schloss|erreichte|erhielten|erhielt|meldete)
""")
# Ahead of one of the words above: it has not happened.
NOT_YET = one_of(r"""
    (?:nicht|noch nicht|soll|sollen|muss|müssen|wird|werden|kann|bis|sobald|wenn|falls|fast|nahezu|beinahe|
    weitgehend|zu)(?: (?:noch|noch nicht|bis|dann))?
""")
# What happened too, where something can be checked beside it.
STARTS = r"begonnen|erstellt|vorbereitet|gesammelt|gezählt|verglichen|aufgelistet|geprüft|erfasst"
# What holds it up, and that nothing does.
CAUSES = one_of(r"""
    (?:blockiert|blockade|blocker|hindernis) ?(?::|durch|seit|bis|ist|wegen|von)
    wart(?:en|et) (?:\w+ )?auf
    (?:weil|wegen|aufgrund|da die|da der|da das|grund|ursache|denn)
    (?:fehlt|fehlen|ausstehend|überfällig|verspätet|hängt ab von|abhängig von|hängt an|scheitert an|hakt an)
    hängt (?:\w+ ){0,4}ab
    (?:noch )?nicht (?:unterschrieben|geliefert|freigegeben|entschieden|genehmigt|bestätigt|da|erhalten|beantwortet|
    bezahlt)
    (?:problem|risiko|engpass|ursache) ?(?:ist|:|sind)
    benötig(?:t|en) (?:\w+ ){0,5}(?:von|bis|freigabe|entscheidung|zugang|budget)
    kann (?:\w+ ){0,8}(?:erst|nicht)
    zu (?:spät|lang|langsam|wenige|viele|alt|teuer)
""")
NO_CAUSE = one_of(r"""
    kein(?:e|en|erlei)? (?:weiteren? |offenen? |bekannten? )?(?:blocker|blockaden?|hindernis(?:se)?|probleme?|
    blockierungen?|blockierer|hemmnisse)
    (?:blocker|hindernisse?|probleme|risiken) ?[:=-] ?(?:keine[rs]?|nein|nichts|-)
    nichts (?:\w+ )?(?:blockiert|hält uns auf|steht im weg)
    nicht (?:mehr )?blockiert
""")
# What comes next, and that somebody does it.
NEXT = one_of(r"""
    nächste[rs]? (?:schritte?|aktion|maßnahme|termin|meilenstein) ?(?::|=|-|ist)
    (?:als nächstes|danach|anschließend|maßnahme|entscheidung|verantwortlich|to-?do) ?:?
    entscheidung (?:nötig|erforderlich|bis|von|durch)
""")
AHEAD = one_of(r"""
    wird|werden|soll|sollen|muss|müssen|liefert|entscheidet|unterschreibt|prüft|bestätigt|testet|schickt|sendet|
    klärt|korrigiert|schließt|übernimmt|startet|beginnt|stellt|legt|holt|spielt|führt|geplant für|geplant am
""")
# What a single capitalised word at the start of a clause does where it is a name, and not a place or a thing.
DOES = r"soll|wird|muss|entscheidet|unterschreibt|bestätigt|schickt|klärt|übernimmt"
UNTIL = r"bis|fällig|am"
ASKS = one_of(r"""
    (?:wir|ich) (?:werden|werde|brauchen|brauche|benötigen|müssen|muss|starten|testen|liefern|entscheiden|bitten)
""")
MONTHS = one_of(r"""
    jan(?:uar)?|jänner|feb(?:ruar)?|märz|mrz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|
    nov(?:ember)?|dez(?:ember)?
""")
WEEKDAYS = r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
PERIODS = one_of(r"""
    (?:diese|nächste|kommende|letzte|vorige)[rnms]? (?:woche|monat|quartal|jahr)
    (?:anfang|mitte|ende) (?:des |der |dieser |nächster |nächsten |dieses )?(?:woche|monats?|quartals?|jahres?|
    jan(?:uar)?|jänner|feb(?:ruar)?|märz|mrz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|
    nov(?:ember)?|dez(?:ember)?)
    (?:jahres|monats|quartals|wochen)ende
    (?:vor|nach|bis) (?:weihnachten|ostern|neujahr)
    heute|morgen|gestern|übermorgen
""")
SPANS_OF_TIME = r"tage?n?|wochen?|monate?n?|quartale?n?|jahre?n?|arbeitstage?n?"
NUMBERS = one_of(r"""
    zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|tausend|halb|hälfte|null
""")
WORD_FACTS = one_of(r"""
    alle (?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|tausend|halb|
    hälfte|null)
    eine[rs]? (?:von|der) (?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|
    tausend|halb|hälfte|null)
""")
# Numbers after these name a thing, and do not measure it; before the others they count motion, not outcome.
NAMING = one_of(r"""
    phase|welle|stufe|schritt|kw|nr|nummer|punkt|ticket|option|los|release|version|halle|werk|gebäude|paragraph
""")
MOTION = one_of(r"""
    terminen?|workshops?|gespräche?n?|meetings?|abstimmungen|sitzungen|telefonate|e-?mails|folien|themen|punkten?
""")
ROLES = one_of(r"""
    projektleit(?:er|erin|ung)|teamleit(?:er|erin|ung)|geschäftsführ(?:er|erin|ung)|bereichsleit(?:er|erin|ung)|
    abteilungsleit(?:er|erin|ung)|werksleit(?:er|erin|ung)|einkaufsleit(?:er|erin|ung)|auftraggeber(?:in)?|
    datenschutzbeauftragte[r]?|leit(?:er|erin) [a-z]+
""")
TEAMS = one_of(r"""
    (?:der |die |das )?(?:einkauf|rechtsabteilung|finanzabteilung|fachbereich|it|lieferant|kunde|dienstleister|
    controlling|revision|vertrieb|lager|versicherer|vermieter|netzwerkteam|buchhaltung|personalabteilung|vorstand|
    betriebsrat|lenkungsausschuss)
""")
I_SAY = r"ich(?= [a-zß-ÿ])"
OWNER_MARKS = r"verantwortlich|zuständig|leitung|verantw\.?|wer"
BY = r"von|durch|mit|bei|an|für|und|laut|zuständig"
# Where the cause is said to lie, and that the own part is done.
BLAMES_CUSTOMER = one_of(r"""
    (?:auf|seitens) (?:der )?(?:seiten? )?(?:des )?kunden(?:seite)?
    kundenseit(?:e|ig)
    wart(?:en|et) (?:\w+ ){0,3}(?:vom|des|auf den) kunden
    (?:vom|durch den) kunden (?:\w+ )?(?:gepflegt|verursacht|geliefert|bereitgestellt)
""")
BLAMES_OTHER = one_of(r"""
    (?:stammt|kommt|liegt|herrührt) (?:\w+ ){0,2}(?:aus|an|in|bei) (?:einem|einer) andere[nmr]
    außerhalb unser(?:es|er) (?:systems?|verantwortung|zuständigkeit|umfangs)
""")
BLAMES_SUPPLIER = one_of(r"""
    (?:lieferant|dienstleister|anbieter|partner) (?:\w+ ){0,3}(?:nicht|verspätet|hat versäumt|im verzug|in verzug|
    überfällig)
    wart(?:en|et) (?:\w+ ){0,2}(?:auf )(?:\w+ )?(?:lieferanten?|dienstleister|anbieter|partner)
""")
OWN_PART_DONE = one_of(r"""
    unser(?:e|en)? (?:teil|seite|arbeiten|leistung|umfang|aufgaben) (?:\S+ ){0,4}(?:ist|sind|
    wurden?) (?:\w+ )?(?:fertig|abgeschlossen|erledigt|erbracht|in ordnung)
    (?:innerhalb|im rahmen) der (?:vereinbarten|vertraglichen) (?:werte|grenzen|leistungen)
""")
