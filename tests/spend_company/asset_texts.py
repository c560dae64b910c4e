"""The clinic group's people, applications, assessments, plan and value, as texts."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)

# name | title | department | manager | kind | left
PEOPLE = """
Tomas Hruby|Leiter IT|IT|Birgit Stolz|Mitarbeiter|
Lea Brandt|Applikationsverantwortliche|IT|Tomas Hruby|Mitarbeiter|
Karin Vogt|Leiterin Verwaltung|Verwaltung|Birgit Stolz|Mitarbeiter|
Peter Aulich|Leiter Technik|Technik|Birgit Stolz|Mitarbeiter|
Olaf Reimers|Leiter OP-Management|OP|Birgit Stolz|Mitarbeiter|
Dr. Jana Weiss|Chefärztin Radiologie|Radiologie|Birgit Stolz|Mitarbeiter|
Dr. Martin Egli|Leiter Labor|Labor|Birgit Stolz|Mitarbeiter|
Dr. Silvia Nemetz|Leiterin Apotheke|Apotheke|Birgit Stolz|Mitarbeiter|
Birgit Stolz|Geschäftsführerin|Geschäftsführung||Mitarbeiter|
Claire Rochat|Directrice administrative|Direction|Birgit Stolz|Mitarbeiter|
Dr. Luc Favre|Directeur médical|Direction|Birgit Stolz|Mitarbeiter|
Noémie Blanc|Responsable informatique|Informatique|Claire Rochat|Mitarbeiter|
Urs Imhof|Leiter Labor Wallis|Laboratoire|Dr. Luc Favre|Mitarbeiter|31.03.2026
Sven Lorenz|Berater|IT|Tomas Hruby|Externer|
Greta Holm|Pflegedirektorin|Pflege|Birgit Stolz|Mitarbeiter|
Anna Kessel|Controllerin|Verwaltung|Karin Vogt|Mitarbeiter|
"""

# number | name | class | what for | owner | deputy | function/capability | criticality | stage | supplier | run by | admin
# | data | users | a year
SYSTEMS = """
APM001|Kliniksys KIS|Business Application|Patientenakte und Abrechnung|Tomas Hruby|Lea Brandt|Patientenakte|1 - most critical|In Betrieb|Kliniksys|Lieferant|Lieferant|Restricted|1900|840000
APM002|Labsoft LIS|Business Application|Laboraufträge und Befunde|Dr. Martin Egli|Lea Brandt|Labor|1 - most critical|In Betrieb|Labsoft GmbH|Intern|Intern|Restricted|120|240000
APM003|Radiosoft PACS|Business Application|Bilder speichern und befunden|Dr. Jana Weiss|Lea Brandt|Bildgebung|1 - most critical|In Betrieb|Radiosoft PACS GmbH|Intern|Intern|Restricted|90|400000
APM004|Kliniksys Fakt|Business Application|Abrechnung mit Kassen|Anna Kessel|Karin Vogt|Abrechnung|1 - most critical|In Betrieb|Kliniksys AG|Lieferant|Lieferant|Confidential|25|0
APM005|Hausplattform|Infrastructure Service|Rechnerplattform der Notaufnahme|Cirrostack Hosting GmbH||Notaufnahme/Rechenplattform|1 - most critical|In Betrieb|Cirrostack Hosting GmbH|Lieferant|Lieferant|Confidential|0|300000
APM006|Hausplattform Labor|Infrastructure Service|Rechnerplattform des Labors|Cirrostack Hosting GmbH||Labor/Rechenplattform|1 - most critical|In Betrieb|Cirrostack Hosting GmbH|Lieferant|Lieferant|Confidential|0|200000
APM007|Hausplattform Apotheke|Infrastructure Service|Rechnerplattform der Apotheke|Cirrostack Hosting GmbH||Apotheke/Rechenplattform|1 - most critical|In Betrieb|Cirrostack Hosting GmbH|Lieferant|Lieferant|Confidential|0|150000
APM008|Planwerk|Business Application|Dienstplanung|Lea Brandt||Dienstplanung|3 - less critical|In Betrieb|Planwerk Software GmbH|Intern|Intern|Internal|700|74400
APM009|ShiftCare|Business Application|Dienstplanung und Zeiten|Noémie Blanc||Dienstplanung|3 - less critical|In Betrieb|ShiftCare AG|Intern|Intern|Personal Data|310|92400
APM010|DocVideo|Business Application|Videosprechstunde|Lea Brandt||Videosprechstunde|3 - less critical|In Betrieb|DocVideo GmbH|Intern|Intern|Restricted|60|61200
APM011|MedCall|Business Application|Téléconsultation|Noémie Blanc||Videosprechstunde|3 - less critical|In Betrieb|MedCall Sàrl|Intern|Intern|Restricted|45|57600
APM012|Terminova|Business Application|Termine online buchen|Lea Brandt||Terminvergabe|2 - somewhat critical|In Betrieb|Terminova Patientenportal GmbH|Intern|Intern|Personal Data|900|260000
APM013|Terminbuch alt|Business Application|Termine buchen, wird abgelöst|Lea Brandt||Terminvergabe|4 - not critical|Abgelöst|Bluepine Software Inc.|Intern|Intern|Personal Data|0|0
APM014|Apothekenschrank Süd|Business Application|Kommissionierung|Dr. Silvia Nemetz||Arzneimittel|2 - somewhat critical|In Betrieb|Apotheken-Logistik Süd GmbH|Intern|Intern|Internal|30|0
APM015|Apothekenbestellung|Business Application|Bestellung beim Großhandel|Dr. Silvia Nemetz||Arzneimittel|2 - somewhat critical|In Betrieb|Apotheken-Logistik Süd GmbH|Intern|Intern|Internal|18|0
APM016|Datenbank Nord|Infrastructure Service|Datenbankserver|Tomas Hruby||Datenhaltung|2 - somewhat critical|In Betrieb|Bluepine Software Inc.|Intern|Intern|Confidential|0|180000
APM017|Datenbank Süd|Infrastructure Service|Datenbankserver|Tomas Hruby||Datenhaltung|2 - somewhat critical|In Betrieb|Seenetz Telekom GmbH|Intern|Intern|Confidential|0|40000
APM018|Gremienportal|Business Application|Unterlagen des Aufsichtsrats|Karin Vogt||Gremien|4 - not critical|In Betrieb|Trellis Boards Inc.|Intern|Intern|Confidential|22|9600
APM019|Patientenumfrage|Business Application|Zufriedenheit erfragen|Greta Holm||Umfragen|4 - not critical|In Betrieb|SurveyCrane Ltd|Intern|Intern|Internal|12|4800
APM020|Bettenampel|Business Application|Belegung anzeigen|Lea Brandt||Belegung|2 - somewhat critical|In Betrieb|Eigenentwicklung|Intern|Intern|Personal Data|400|0
APM021|Sterilo|Business Application|Aufbereitung dokumentieren|Olaf Reimers||Sterilgut|1 - most critical|In Betrieb|Sterilgut Robotica GmbH|Lieferant|Lieferant|Internal|40|120000
APM022|Speiseplan|Business Application|Essen bestellen|Karin Vogt||Sonstiges|4 - not critical|In Betrieb|Speisenwerk Catering GmbH|Intern|Intern|Internal|150|0
APM023|Bluepine Rechnung|Business Application|Eingangsrechnungen|Anna Kessel||Sonstiges|3 - less critical|In Betrieb|Bluepine Software Inc.|Intern|Intern|Internal|30|140000
APM024|Terminova neu|Business Application|Nachfolger in Einführung|Lea Brandt||Bettenplanung|3 - less critical|Geplant|Terminova Patientenportal GmbH|Intern|Intern|Internal|0|20000
APM025|Bettenplan|Business Application|Betten planen|Greta Holm||Bettenplanung|3 - less critical|Wird abgelöst|Medicode Verlag GmbH|Intern|Intern|Internal|80|12000
APM026|Robomed OP-Daten|Business Application|Auswertung der Eingriffe|Dr. Luc Favre||OP-Auswertung|2 - somewhat critical|In Betrieb|Robomed Systems SA|Intern|Intern|Internal|14|0
APM028|Alarmserver|Business Application|Rufanlage und Notfallalarm|Greta Holm|Lea Brandt|Alarmierung|1 - most critical|In Betrieb|Alarmatik GmbH|Intern|Intern|Internal|600|38000
APM027|Altarchiv Umfragen|Business Application|stillgelegt|Lea Brandt||Archiv|4 - not critical|Stillgelegt|Archivscan GmbH|Intern|Intern|Personal Data|0|0
"""

# name | number | tier | assessed | result | due | data | certificate | open | critical | by | relationship status
ASSESSED = """
Cirrostack Hosting GmbH|70001|Tier 1|2026-02-11|Passed|2027-02-11|Confidential|ISO 27001|1|0|Sven Lorenz
Kliniksys|70014|Tier 1|2025-12-03|Passed|2026-12-03|Restricted|ISO 27001|2|0|Sven Lorenz
Labsoft GmbH|70015|Tier 1|2026-01-20|Passed|2027-01-20|Restricted|ISO 27001|0|0|Sven Lorenz
Radiosoft PACS GmbH|70003|Tier 1|2026-01-21|Passed|2027-01-21|Restricted|ISO 27001|0|0|Sven Lorenz
Terminova|70008|Tier 2|2026-03-09|Passed|2027-03-09|Personal Data|ISO 27001|1|0|Sven Lorenz
DocVideo GmbH|70032|Tier 3|2026-05-18|Passed|2027-05-18|Restricted|ISO 27001|0|0|Sven Lorenz
Sterilgut Robotica GmbH|70013|Tier 4|2025-11-06|Passed|2026-11-06|Internal||0|0|Sven Lorenz
Apotheken-Logistik Süd GmbH|70009|Tier 2|2026-04-02|Passed|2027-04-02|Internal||0|0|Sven Lorenz
Bluepine Software Inc.|70007|Tier 2|2026-02-27|Passed|2027-02-27|Confidential|SOC 2|0|0|Sven Lorenz
Nordlab Diagnostik AG|K101|Tier 1|2026-03-30|Passed|2027-03-30|Restricted|ISO 27001|0|0|Sven Lorenz
Robomed Systems SA|K106|Tier 2|2026-04-14|Passed|2027-04-14|Internal||0|0|Sven Lorenz
"""

GOALS = """
Z-1|Wartezeit auf Termine halbieren|Unternehmen|Birgit Stolz|2026
Z-2|Mehr Eingriffe je Saal|Unternehmen|Dr. Luc Favre|2026
Z-3|Befunde am selben Tag|Unternehmen|Dr. Martin Egli|2026
Z-4|Papier abschaffen|Unternehmen|Karin Vogt|2026
"""
# number | goal | measure | unit | start | target | now
RESULTS = """
KR-1|Z-1|Tage bis zum Termin|Tage|21|10|12
KR-2|Z-2|Eingriffe je Saal und Woche|Anzahl|18|24|23
KR-3|Z-3|Befunde am selben Tag|%|55|90|61
KR-4|Z-4|Digitale Akten|%|20|95|70
"""
# kind | what | goal | measure | expected | due | measured | confirmed by | on
VALUE = """
Lieferant|Terminova Patientenportal GmbH|Z-1|KR-1|Wartezeit minus 11 Tage|31.12.2026|9 Tage weniger|Birgit Stolz|30.06.2026
Lieferant|Robomed Systems SA|Z-2|KR-2|6 Eingriffe mehr|31.12.2026|5 Eingriffe mehr|Dr. Luc Favre|15.07.2026
Lieferant|Nordlab Diagnostik AG|Z-3||||||
Projekt|PRJ-05|Z-4|KR-4|75 Punkte mehr|30.06.2027|50 Punkte mehr|Karin Vogt|31.07.2026
Projekt|PRJ-04|Z-1|KR-1|2 Tage weniger|31.03.2027|||
"""

# number | title | outcome | lead | sponsor | health | priority | first end | end | budget | spent | benefit a month | first value
# | goal | why | suppliers | systems
INITIATIVES = """
PRJ-01|KIS-Umstieg Release 9|Eine Akte für alle Stationen|Tomas Hruby|Birgit Stolz|grün|1|31.03.2027|31.03.2027|640000|310000|22000|01.04.2027|Z-4|Alte Version läuft 2027 aus|Kliniksys AG|APM001
PRJ-02|KI-Befundung||Dr. Jana Weiss|Birgit Stolz|grün|2|31.12.2026|31.12.2026|480000|210000|||||Radiosoft PACS GmbH|APM003
PRJ-03|Patientenportal Ausbau|Patienten buchen selbst|Lea Brandt|Birgit Stolz|grün|2|28.02.2027|28.02.2027|290000|95000||||||
PRJ-04|Terminvergabe Ambulanz|Zwei Tage schneller zum Termin|Lea Brandt|Birgit Stolz|grün|2|31.01.2027|31.01.2027|120000|60000||01.02.2027|Z-1|Beschwerden der Patienten||APM012
PRJ-05|Digitale Akte|Keine Papierakten mehr|Karin Vogt|Birgit Stolz|grün|2|30.06.2027|30.06.2027|350000|200000||01.01.2026|Z-4|Archiv ist voll||
PRJ-06|Beschilderung Foyer||Peter Aulich||grün|3|30.11.2026|30.11.2026|3500|900||||||
PRJ-07|Sterilgut zentral|Ein Haus bereitet für beide auf|Olaf Reimers|Birgit Stolz|grün|2|31.05.2027|31.05.2027|410000|150000|18000|01.06.2027|Z-2|Zwei Standorte, doppelte Kosten|Sterilgut Robotica GmbH|APM021
PRJ-08|Robotik zweiter Saal|Sechs Eingriffe mehr je Woche|Dr. Luc Favre|Birgit Stolz|grün|1|30.04.2027|30.04.2027|260000|90000|31000|01.05.2027|Z-2|Wartezeit|Robomed Systems SA|APM026
PRJ-09|Altes Labornetz||Dr. Martin Egli||abgeschlossen|3|31.12.2025|31.12.2025|150000|148000||||||
"""
# initiative | name, first agreed, expected (a star: the supplier says when)
MILESTONES = """
PRJ-01 | Testsystem*, 2026-05-29, 2026-07-31, 2026-07-31; Schnittstellen*, 2026-08-28, 2026-10-30; Schulung*, 2026-11-30, 2027-01-15; Umstieg Haus A*, 2027-02-26, 2027-03-19; Abnahme, 2027-03-31, 2027-03-31
PRJ-02 | Datenbasis, 2026-08-31, 2026-08-31, 2026-08-31; Pilot, 2026-10-31, 2026-10-31; Bewertung, 2026-12-15, 2026-12-15
PRJ-03 | Anmeldung, 2026-07-31, 2026-07-31, 2026-07-30; Befunde, 2026-10-15, 2026-10-15
PRJ-04 | Regeln, 2026-07-15, 2026-07-15, 2026-07-15; Umstellung, 2026-10-30, 2026-10-30
PRJ-05 | Scanner, 2026-07-01, 2026-07-01, 2026-07-01; Station 1, 2026-10-20, 2026-10-20
PRJ-07 | Gerät*, 2026-06-30, 2026-08-28, 2026-08-28; Zulassung*, 2026-09-30, 2026-11-27; Einbau*, 2026-11-15, 2027-01-29; Betrieb, 2027-05-31, 2027-05-31
PRJ-08 | Lieferung*, 2026-09-25, 2026-09-25; Schulung, 2026-11-06, 2026-11-06; Erste Woche, 2027-01-15, 2027-01-15; Regelbetrieb, 2027-04-30, 2027-04-30
"""
# number | question | domain | decider | status | due | raised | decided | recommended | options | outcome | amount | requested
DECISIONS = """
E-01|Release 9 oder 8.5?|KIS|Tomas Hruby|entschieden|2026-03-20|2026-03-12|2026-03-12|Kliniksys AG||Release 9|120000|2026-03-12
E-02|Schnittstellen vom Hersteller?|KIS|Tomas Hruby|entschieden|2026-04-30|2026-04-21|2026-04-21|Kliniksys AG||Ja|85000|2026-04-21
E-03|Rechenzentrum beim Hersteller?|KIS|Tomas Hruby|entschieden|2026-06-19|2026-06-09|2026-06-09|Kliniksys AG||Ja|140000|2026-06-09
E-04|Vollservice verlängern?|Medizintechnik|Olaf Reimers|entschieden|2026-05-15|2026-05-05|2026-05-05|Sterilgut Robotica GmbH||Ja|460000|2026-05-05
E-05|Zweites Gerät kaufen?|Medizintechnik|Olaf Reimers|entschieden|2026-07-10|2026-07-02|2026-07-02|Sterilgut Robotica GmbH||Ja|210000|2026-07-02
E-06|Zweiter Saal für den Roboter?|OP|Dr. Luc Favre|entschieden|2025-10-15|2025-08-20|2025-10-02|Dr. Luc Favre|Miete; Kauf; nichts tun|Kauf|260000|2025-08-20
E-07|Portal selbst bauen?|Portale|Lea Brandt|entschieden|2026-02-27|2026-01-19|2026-02-20|Lea Brandt|Kauf; Eigenbau|Kauf|290000|2026-01-19
E-08|Großhandel wechseln?|Apotheke|Dr. Silvia Nemetz|entschieden|2026-04-24|2026-03-02|2026-04-17|Dr. Silvia Nemetz|bleiben; wechseln|bleiben|0|2026-03-02
"""

# centre | name | owner | share of what was spent this year in the plan, and in the plan before it was revised
BUDGET_D = """
1100|Verwaltung|Karin Vogt|1.03|
2100|Pflege|Greta Holm|1.00|
3100|Labor|Dr. Martin Egli|1.02|
3200|Radiologie|Dr. Jana Weiss||
4100|Technik|Peter Aulich|0.985|
4200|Energie|Peter Aulich|season|
4711|IT-Betrieb|Tomas Hruby|0.81|
5100|Apotheke|Dr. Silvia Nemetz|1.04|
5200|Küche|Karin Vogt|1.00|0.76
6100|OP und Sterilgut|Olaf Reimers|1.01|
9900|Betriebsrat|Anna Kessel|0.71|
"""
BUDGET_S = """
Laboratoire|Laboratoire|Dr. Luc Favre|0.80|
Hôtellerie|Hôtellerie|Claire Rochat|1.01|
Bloc opératoire|Bloc|Dr. Luc Favre|1.02|
Pharmacie|Pharmacie|Dr. Luc Favre|0.98|
Informatique|Informatique|Noémie Blanc|1.00|
"""
