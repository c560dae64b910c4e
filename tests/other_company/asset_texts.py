"""The words of the dairy group Almhof: its people, systems, vendors, assessments and dependencies."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# name | job title | department | manager | type | last day | firm; the rest of the sixty are the names below
PEOPLE = """
Karin Thalhammer | Vorstand | Geschäftsleitung | | Mitarbeiter | |
Silvia Moser | Leiterin Betrieb | Geschäftsleitung | Karin Thalhammer | Mitarbeiter | |
Georg Stadler | Leiter Finanzen | Finanzen | Karin Thalhammer | Mitarbeiter | |
Ute Brandner | Leiterin Produktion | Produktion | Silvia Moser | Mitarbeiter | |
Hans Vogt | Leiter Logistik | Logistik | Silvia Moser | Mitarbeiter | |
Klara Wenig | Leiterin Qualität | Qualität | Silvia Moser | Mitarbeiter | |
Marek Dolezal | Leiter IT | IT | Silvia Moser | Mitarbeiter | |
Dana Whitfield | President US | Geschäftsleitung | Karin Thalhammer | Mitarbeiter | |
Elke Sommer | Leiterin Einkauf | Einkauf | Georg Stadler | Mitarbeiter | |
Jana Kolb | Linienplanerin | Produktion | Ute Brandner | Mitarbeiter | |
Rolf Anger | Werkleiter Kempten | Produktion | Ute Brandner | Mitarbeiter | |
Bettina Lang | Leiterin Buchhaltung | Finanzen | Georg Stadler | Mitarbeiter | |
Felix Auer | Lagermeister Rosenheim | Logistik | Hans Vogt | Mitarbeiter | |
Simon Pichler | Leiter Lagertechnik | Logistik | Hans Vogt | Mitarbeiter | |
Nora Fink | Projektleiterin Anlagen | Produktion | Ute Brandner | Mitarbeiter | |
Iris Baumgart | Laborleiterin | Qualität | Klara Wenig | Mitarbeiter | |
Tobias Renz | Tourenplaner | Logistik | Hans Vogt | Mitarbeiter | |
Maria Obst | Verpackungstechnikerin | Produktion | Ute Brandner | Mitarbeiter | |
Paul Wirth | Energiebeauftragter | Produktion | Ute Brandner | Mitarbeiter | |
Lea Hirsch | Referentin Kommunikation | Vertrieb | Georg Stadler | Mitarbeiter | |
Anton Graf | Rezepturverwalter | Qualität | Klara Wenig | Mitarbeiter | |
Daniel Huber | Milchplaner | Logistik | Hans Vogt | Mitarbeiter | |
Sophie Klein | Leiterin Vertrieb | Vertrieb | Georg Stadler | Mitarbeiter | |
Jonas Ried | Systemverwalter | IT | Marek Dolezal | Mitarbeiter | |
Gerd Holl | Messtechniker | Produktion | Ute Brandner | Mitarbeiter | 31.08.2026 |
Birgit Amann | Leiterin Disposition | Logistik | Hans Vogt | Mitarbeiter | 30.06.2026 |
Ralf Ortner | Interim Einkauf | Einkauf | Elke Sommer | Externer | 31.03.2027 => 30.06.2027 |
Brian Keller | Plant Manager Fargo | Produktion | Dana Whitfield | Mitarbeiter | |
Megan Torres | Logistics Manager | Logistik | Dana Whitfield | Mitarbeiter | |
Kyle Jensen | Facilities Engineer | Produktion | Dana Whitfield | Mitarbeiter | |
Carol Dixon | Office Manager | Finanzen | Dana Whitfield | Mitarbeiter | |
Luis Ortega | Maintenance Manager | Produktion | Dana Whitfield | Mitarbeiter | |
Oskar Brehme | Servicetechniker | Fremdfirmen | Simon Pichler | Externer | | Veltron Automation GmbH
Timo Sauter | Inbetriebnehmer | Fremdfirmen | Rolf Anger | Externer | | Rohrwerk Allgäu GmbH
"""
MORE_PEOPLE = (
    "Agnes Bauer; Alois Kern; Andrea Zoll; Bernd Moll; Carla Stein; Dirk Pohl; Eva Lorenz; Frank Hess; Gabi Roth; Heinz Lutz; Ines Ott; Jochen Fuchs; Katja Vetter; "
    "Lukas Heim; Manfred Seitz; Nina Arnold; Otto Brand; Petra Haas; Quirin Mayr; Rosa Engel; Stefan Wolf; Tanja Ebert; Uli Maier; Vera Sand; Walter Rau; Xaver Lenz"
)

# number | name | type | what for | owner | deputy | who decides | function | criticality | life cycle | supplier
SYSTEMS = """
A-01 | Plant network | Infrastructure | Connects the lines of all dairies | Marek Dolezal | Jonas Ried | | Network | Critical | Live |
A-02 | Crane control | Application | Moves pallets in the cold store | Marek Dolezal | | | Cold storage | Critical | Live | Veltron Automation GmbH
A-03 | Cooling control | Application | Keeps the cold store at minus 24 degrees | Marek Dolezal | | | Cooling | Critical | Live | Kaltwerk AG
A-04 | Milk intake | Application | Books every litre that arrives | Marek Dolezal | | | Raw milk | Critical | Live |
A-05 | Filling control | Application | Runs eleven filling lines | Ute Brandner | Rolf Anger | Ute Brandner | Filling | Critical | Live | Veltron Automation GmbH
A-06 | Laboratory system | Application | Keeps every test of milk | Klara Wenig | Iris Baumgart | | Quality | Critical | Live | Labora Systems Ltd
A-07 | Ledger | Application | Books of the group | Bettina Lang | Georg Stadler | | Finance | High | Live | Kronberg Consulting AG
A-08 | Time sheets | Application | Hours of all staff | Andrea Zoll | Carla Stein | | Staff | Medium | Live |
A-09 | Tour planner | Application | Plans 48 milk trucks | Tobias Renz | Daniel Huber | Hans Vogt | Transport | High | Live |
A-10 | Farmer portal | Application | Results and payments for farmers | Iris Baumgart | Lea Hirsch | Iris Baumgart | Farmers | High | Live |
A-11 | Customer file | Data set | 3,100 customers | Sophie Klein | Lea Hirsch | | Sales | Medium | Live |
A-12 | Steam control | Application | Steam for all lines | Paul Wirth | | | Energy | Critical | Live |
A-13 | Maintenance planner | Application | Repairs and parts | IT und Technik | | | Maintenance | Medium | Live |
A-14 | Weighbridge | Application | Weighs every truck | | | | Raw milk | High | Live |
A-15 | Recipe store | Data set | 540 recipes | Steering Committee | | | Recipes | High | Live |
A-16 | Robot cell | Application | Stacks pallets | Veltron Automation GmbH | | | Palletising | High | Live | Veltron Automation GmbH
A-17 | Shop system | Application | Sells in the dairy shop | Anton Huber / Brigitte Lang | | | Shop | Low | Live |
A-18 | Printer park | Infrastructure | 61 printers | it-service@almhof.example | | | Printing | Low | Live |
A-19 | Intranet | Application | News and forms | Hirsch, Lea | Sophie Klein | | News | Low | Live |
A-20 | Dispatch board | Application | Who loads what and when | Birgit Amann | | | Dispatch | High | Live |
A-21 | Purchasing | Application | Orders and suppliers | Ralf Ortner | Elke Sommer | | Purchasing | Medium | Live |
A-22 | Old cheese planner | Application | Not used since 2025 | Gerd Holl | | | Cheese | Low | Retired |
A-23 | Fargo line control | Application | Runs the shredder | Brian Keller | Luis Ortega | | Filling US | Critical | Live |
A-24 | Fargo badge system | Application | Opens doors | Luis Ortega | Kyle Jensen | | Doors US | Low | Live |
A-25 | Sign-in | Infrastructure | Accounts of all staff | Marek Dolezal | | | Accounts | Critical | Live |
"""

# number | name | category | owner | deputy | criticality | country
VENDORS = """
70010 | Veltron Automation GmbH | Anlagentechnik | Simon Pichler | Felix Auer | Kritisch | DE
70020 | Kaltwerk AG | Kälte | Simon Pichler | Felix Auer | Kritisch | CH
70030 | Labora Systems Ltd | Labor | Iris Baumgart | Klara Wenig | Hoch | GB
70040 | Kronberg Consulting AG | Beratung | Bettina Lang | Georg Stadler | Hoch | DE
70050 | Rohrwerk Allgäu GmbH | Rohrbau | Rolf Anger | Nora Fink | Mittel | DE
70060 | Folienpark Süd GmbH | Verpackung | Elke Sommer | Ralf Ortner | Hoch | DE
70070 | Zuckerhof eG | Zucker | Elke Sommer | Ralf Ortner | Hoch | DE
70080 | Etikett & Co | Etiketten | Maria Obst | Nora Fink | Mittel | DE
70090 | Alpenstrom eG | Energie | Paul Wirth | Nora Fink | Hoch | DE
70100 | Dampfbau Meier KG | Kessel | Paul Wirth | Nora Fink | Mittel | DE
70110 | Fuhrpark Inntal GmbH | Fuhrpark | Hans Vogt | Tobias Renz | Mittel | DE
70120 | Prairie Freight LLC | Fracht | Megan Torres | Dana Whitfield | Mittel | US
70130 | Dakota Controls Inc. | Anlagentechnik | Brian Keller | Luis Ortega | Hoch | US
70140 | BadgeWorks Inc. | Zutritt | Luis Ortega | Kyle Jensen | Niedrig | US
70150 | PayRight Services Inc. | Lohn | Carol Dixon | Dana Whitfield | Hoch | US
70160 | Hofladen Software GmbH | Kasse | Sophie Klein | Lea Hirsch | Niedrig | DE
70170 | Tankreinigung Huber | Reinigung | Rolf Anger | Jana Kolb | Mittel | DE
70180 | Netzwerk Voralpen GmbH | Netz | Jonas Ried | Marek Dolezal | Kritisch | DE
70190 | Gärtnerei Sonnleitner | Garten | Lea Hirsch | Sophie Klein | Niedrig | DE
70200 | Cloudstall GmbH | Hosting | Jonas Ried | Marek Dolezal | Kritisch | DE
"""

# vendor's number | tier | last assessed | outcome | again due | data | certificates | until | open and critical issues | assessor
ASSESSED = """
70010 | Tier 1 | 2025-06-10 | Approved with conditions | 2026-06-10 | Confidential | ISO 27001 | 2027-03-31 | 5 2 | Jonas Ried
70020 | Tier 1 | 2026-03-03 | Approved | 2027-03-03 | Internal | ISO 27001 | 2027-09-30 | 0 0 | Jonas Ried
70030 | Tier 2 | 2026-05-12 | Approved with conditions | 2027-05-12 | Confidential | SOC 2 | 2027-04-30 | 2 0 | Jonas Ried
70040 | Tier 2 | 2026-02-17 | Approved | 2027-02-17 | Confidential | ISO 27001 | 2027-06-30 | 1 0 | Jonas Ried
70130 | Tier 1 | 2026-08-18 | Failed | 2027-02-18 | Internal | | | 6 3 | Jonas Ried
70150 | Tier 2 | 2026-04-14 | Approved | 2027-04-14 | Personal | SOC 2 | 2027-08-31 | 0 0 | Jonas Ried
70160 | Tier 4 | | Never assessed | | Public | | | | Jonas Ried
70200 | Tier 1 | | Never assessed | | Personal | | | | Jonas Ried
"""

# number | type | what | relation | type | on what | what is needed | state | responsible | by | raised
WAITS = """
W-01 | Application | A-02 | Runs on | Application | A-01 | Lines to the crane | Open | Jonas Ried | | 2026-01-12
W-02 | Application | A-03 | Runs on | Application | A-01 | Lines to the coolers | Open | Jonas Ried | | 2026-01-12
W-03 | Application | A-04 | Runs on | Application | A-01 | Lines to the intake | Open | Jonas Ried | | 2026-01-12
W-04 | Application | A-05 | Runs on | Application | A-01 | Lines to the fillers | Open | Jonas Ried | | 2026-01-12
W-05 | Application | A-06 | Runs on | Application | A-01 | Lines to the laboratory | Open | Jonas Ried | | 2026-01-12
W-06 | Application | A-12 | Runs on | Application | A-01 | Lines to the boilers | Open | Jonas Ried | | 2026-01-12
W-07 | Application | A-24 | Runs on | Application | A-25 | Accounts | Open | Marek Dolezal | | 2026-01-12
W-08 | Project | P-103 | Is blocked by | Decision | E-07 | Austria now or later | Open | Silvia Moser | 2026-11-20 | 2026-10-19
W-09 | Project | P-104 | Is blocked by | Decision | E-08 | The gripper | Open | Silvia Moser | 2026-11-20 | 2026-10-28
W-10 | Project | P-121 | Depends on | Project | P-117 | A line without paper | Open | Silvia Moser | 2027-01-29 | 2026-09-14
W-11 | Project | P-102 | Depends on | Supplier | 70080 | New labels | Met | Maria Obst | 2026-10-09 | 2026-08-10
W-12 | Project | P-114 | Depends on | Application | A-04 | Litres per farm | Met | Daniel Huber | 2026-09-04 | 2026-07-13
"""
