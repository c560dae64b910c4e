"""The clinic group's registers of suppliers and contracts, as texts."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)

# number | name | registration | group | status | goods | owner | deputy | criticality | replaceable | country | site
VENDORS = """
70001|Cirrostack Hosting GmbH|HRB 11201||aktiv|Cloud|IT-Abteilung||kritisch|nicht ersetzbar|DE|cirrostack.example
70002|Temporis Pflegepersonal GmbH|HRB 11202||aktiv|Personal|Lenkungsausschuss Pflege||wichtig|leicht ersetzbar|DE|temporis.example
70003|Radiosoft PACS GmbH|HRB 11203|Kliniksys Holding AG|aktiv|Software|Dr. Jana Weiss|Lea Brandt|kritisch|schwer ersetzbar|DE|radiosoft.example
70004|Medicode Verlag GmbH|HRB 11204||aktiv|Literatur|Karin Vogt||normal|leicht ersetzbar|DE|medicode.example
70005|Bauwerk Innenausbau GmbH|HRB 11205||aktiv|Bau|Peter Aulich||normal|leicht ersetzbar|DE|
70006|Stadtwerke Seefeld|HRA 206||aktiv|Energie|Peter Aulich||wichtig|nicht ersetzbar|DE|
70007|Bluepine Software Inc.|US-55-1207||aktiv|Software|Lea Brandt|Tomas Hruby|wichtig|schwer ersetzbar|US|bluepine.example
70008|Terminova Patientenportal GmbH|HRB 11208||aktiv|Software|Lea Brandt||wichtig|schwer ersetzbar|DE|terminova.example
70009|Apotheken-Logistik Süd GmbH|HRB 11209||aktiv|Arzneimittel|Dr. Silvia Nemetz|Karin Vogt|wichtig|schwer ersetzbar|DE|
70010|Blumen Hofer|||aktiv|Bewirtung|||gering|leicht ersetzbar|DE|
70011|Neustart Reinigung GmbH|HRB 11211||aktiv|Reinigung|Peter Aulich||normal|leicht ersetzbar|DE|
70012|Wachdienst Bodensee GmbH|HRB 11212||aktiv|Bewachung|Peter Aulich||normal|leicht ersetzbar|DE|
70013|Sterilgut Robotica GmbH|HRB 11213||aktiv|Medizintechnik|Olaf Reimers||kritisch|nicht ersetzbar|DE|robotica.example
70014|Kliniksys AG|CHE-110.200.300|Kliniksys Holding AG|aktiv|Software|Tomas Hruby|Lea Brandt|kritisch|nicht ersetzbar|CH|kliniksys.example
70015|Labsoft GmbH|HRB 11215|Kliniksys Holding AG|aktiv|Software|Dr. Martin Egli|Lea Brandt|kritisch|schwer ersetzbar|DE|labsoft.example
70016|Meditec Süd GmbH|||aktiv|Medizinbedarf|Olaf Reimers||normal|leicht ersetzbar|DE|
70017|MEDITEC SUED GMBH|||aktiv|Medizinbedarf|Olaf Reimers||normal|leicht ersetzbar|DE|
70018|Kanzlei Brandl & Partner|PR 88||aktiv|Beratung|||normal|leicht ersetzbar|DE|
70019|Kopierdienst Maurer OHG|HRA 219||aktiv|Büro|Karin Vogt||gering|leicht ersetzbar|DE|
70020|Archivscan GmbH|HRB 11220||aktiv|Archiv|Karin Vogt||normal|leicht ersetzbar|DE|
70021|Wagner Medizintechnik Service GmbH|HRB 11221||aktiv|Medizintechnik|Olaf Reimers||wichtig|schwer ersetzbar|DE|
70022|Speisenwerk Catering GmbH|HRB 11222||aktiv|Küche|Karin Vogt||normal|leicht ersetzbar|DE|
70023|Kältetechnik Obermaier GmbH|HRB 11223||aktiv|Technik|Aulich, Peter||wichtig|schwer ersetzbar|DE|
70024|Aufzug Krause GmbH|HRB 11224||aktiv|Technik|Peter Aulich||normal|schwer ersetzbar|DE|
70025|Planwerk Software GmbH|HRB 11225||aktiv|Software|Lea Brandt||normal|leicht ersetzbar|DE|planwerk.example
70026|Laborbedarf Haas GmbH|HRB 11226||aktiv|Laborbedarf|Dr. Martin Egli||normal|leicht ersetzbar|DE|
70027|Blutspendedienst Süd gGmbH|HRB 11227||aktiv|Blut|Olaf Reimers||wichtig|nicht ersetzbar|DE|
70028|Müller Medizintechnik GmbH|HRB 30333||aktiv|Medizinbedarf|Olaf Reimers||normal|leicht ersetzbar|DE|
70029|Müller Gebäudetechnik GmbH|HRB 40444||aktiv|Technik|Peter Aulich||normal|leicht ersetzbar|DE|
70030|Alpina Versicherung AG|HRB 50555||aktiv|Versicherung|Karin Vogt||wichtig|leicht ersetzbar|DE|
70031|Ziegler Archivbau GmbH|HRB 11231||inaktiv|Bau|||normal|leicht ersetzbar|DE|
70032|DocVideo GmbH|HRB 11232||aktiv|Software|Lea Brandt||normal|leicht ersetzbar|DE|docvideo.example
70033|Transporte Ziegler GmbH|HRB 11233||aktiv|Transport|Olaf Reimers||normal|leicht ersetzbar|DE|
70034|Entsorgung Rothe KG|HRA 234||aktiv|Entsorgung|Peter Aulich||normal|leicht ersetzbar|DE|
70035|Seenetz Telekom GmbH|HRB 11235||aktiv|Telefon|Tomas Hruby||wichtig|schwer ersetzbar|DE|
70036|Wäscherei Lindner GmbH & Co. KG|||aktiv|Wäsche|Karin Vogt||normal|leicht ersetzbar|DE|
70037|Waescherei Lindner|||aktiv|Wäsche|Karin Vogt||normal|leicht ersetzbar|DE|
70038|Alpina Bau GmbH|HRB 60666||aktiv|Bau|Peter Aulich||normal|leicht ersetzbar|DE|
79001|Finanzamt Seefeld|||aktiv|Behörde|||||DE|
79002|Volksbank Bodensee eG|GnR 17||aktiv|Bank|||||DE|
K101|Nordlab Diagnostik AG|CHE-101.101.101||aktiv|Labor|Urs Imhof||kritisch|schwer ersetzbar|CH|nordlab.example
K102|Blanchisserie Alpine SA|CHE-101.101.102||aktiv|Wäsche|Claire Rochat||normal|leicht ersetzbar|CH|
K103|Transalpine Conseil SA|CHE-101.101.103||aktiv|Beratung|||normal|leicht ersetzbar|CH|
K104|Parking Services Chablais SA|CHE-101.101.104||aktiv|Parken|Claire Rochat||gering|leicht ersetzbar|CH|
K105|Sécurité Incendie Valais SA|CHE-101.101.105||aktiv|Brandschutz|Claire Rochat||normal|leicht ersetzbar|CH|
K106|Robomed Systems SA|CHE-101.101.106||aktiv|Medizintechnik|Dr. Luc Favre||wichtig|schwer ersetzbar|CH|robomed.example
K107|Helvetic Energie AG|CHE-101.101.107||aktiv|Energie|Claire Rochat||wichtig|schwer ersetzbar|CH|
K108|MedCall Sàrl|CHE-101.101.108||aktiv|Software|Noémie Blanc||normal|leicht ersetzbar|CH|medcall.example
K109|ShiftCare AG|CHE-101.101.109||aktiv|Software|Noémie Blanc||normal|leicht ersetzbar|CH|shiftcare.example
K110|Romandie Fournitures SA|CHE-101.101.110||aktiv|Medizinbedarf|Dr. Luc Favre||normal|leicht ersetzbar|CH|
K111|Pharma Centrale SA|CHE-101.101.111||aktiv|Arzneimittel|Dr. Luc Favre||wichtig|schwer ersetzbar|CH|
K113|Imagerie Lausanne SA|CHE-101.101.113||aktiv|Medizintechnik|Dr. Luc Favre|Noémie Blanc|wichtig|schwer ersetzbar|CH|
K114|Bureau Fiduciaire Rochat SA|CHE-101.101.114||aktiv|Beratung|Claire Rochat||normal|leicht ersetzbar|CH|
K115|Hôtelière Restauration SA|CHE-101.101.115||aktiv|Küche|Claire Rochat||normal|leicht ersetzbar|CH|
K117|Nettoyage Rhône SA|CHE-101.101.117||gesperrt|Reinigung|||normal|leicht ersetzbar|CH|
K118|Assurance Vaudoise SA|CHE-101.101.118||aktiv|Versicherung|Claire Rochat||normal|leicht ersetzbar|CH|
"""

# number | partner | supplier | object | owner | status | begin | end | notice | renews | a year | in all | currency
# | price rise | exit plan | data return | change of control | critical function | lead days
CONTRACTS_D = """
V-001|Cirrostack Hosting GmbH|70001|Hosting Rechenzentrum|Tomas Hruby|aktiv|01.01.2024|31.12.2027|90 Tage|ja|820000||EUR||keiner|manuell|keine Regelung|Notaufnahme; Labor; Apotheke|30
V-003|Radiosoft PACS GmbH|70003|PACS Wartung|Dr. Jana Weiss|aktiv|01.11.2023|31.10.2027|90 Tage|ja|415000||EUR||Entwurf|Standardformat|Zustimmung|Bildgebung|30
V-006|Stadtwerke Seefeld|70006|Fernwärmeliefervertrag|Peter Aulich|aktiv|01.01.2020|31.12.2029|12 Monate|ja|||EUR||||||
V-007|Bluepine Software Inc.|70007|Subscription|Lea Brandt|aktiv|01.07.2024|30.06.2027|60 Tage|nein|360000||USD||getestet|Standardformat||Abrechnung|
V-008|Terminova Patientenportal GmbH|70008|Nutzerlizenzen|Lea Brandt|aktiv|01.03.2024|28.02.2028|90 Tage|ja|280000||EUR||getestet|Standardformat||Terminvergabe|
V-009|Apotheken-Logistik Süd GmbH|70009|Belieferung Klinikapotheke|Dr. Silvia Nemetz|aktiv|01.01.2023|31.12.2028|180 Tage|ja|1350000||EUR||Entwurf|||Arzneimittelversorgung|
V-011|Neustart Reinigung GmbH|70011|Unterhaltsreinigung|Peter Aulich|aktiv|01.04.2026|31.03.2028|90 Tage|ja|160000||EUR||||||
V-012|Wachdienst Bodensee GmbH|70012|Objektschutz|Peter Aulich|aktiv|01.01.2023|31.12.2027|90 Tage|ja|180000||EUR||||||
V-013|Sterilgut Robotica GmbH|70013|Vollservice Aufbereitung|Olaf Reimers|aktiv|01.01.2022|31.12.2026|90 Tage|ja|460000||EUR||keiner|keine|keine Regelung|Sterilgutversorgung|
V-014|Kliniksys AG|70014|KIS Pflege und Betrieb|Tomas Hruby|aktiv|01.01.2021|31.12.2028|12 Monate|ja|1090000||EUR||keiner|keine|keine Regelung|Patientenakte; Abrechnung|60
V-015|Labsoft GmbH|70015|Laborsystem|Dr. Martin Egli|aktiv|01.01.2022|31.12.2027|90 Tage|ja|245000||EUR||Entwurf|manuell|Zustimmung|Labor|30
V-016|Meditec Süd GmbH|70016|Rahmenvertrag Implantate|Olaf Reimers|aktiv|01.01.2024|31.12.2027|90 Tage|ja|330000||EUR||||||
V-017|Temporis Pflegepersonal GmbH|70002|Rahmenvertrag Leihpersonal|Birgit Stolz|aktiv|01.01.2023|31.12.2027|60 Tage|ja|1100000||EUR||||||
V-019|Kopierdienst Maurer OHG|70019|Kopierer|Karin Vogt|abgelaufen|01.04.2021|31.03.2026|60 Tage|nein|50000||EUR||||||
V-020|Archivscan GmbH|70020|Aktendigitalisierung|Karin Vogt|aktiv|01.01.2025|31.12.2027|60 Tage|nein|60000||EUR||||||
V-022|Speisenwerk Catering GmbH|70022|Speisenversorgung|Peter Aulich|aktiv|01.01.2024|31.12.2027|120 Tage|ja|1200000||EUR||||||
V-023|Kältetechnik Obermaier GmbH|70023|Wartung Kälte|Peter Aulich|aktiv|01.09.2024|31.08.2028|90 Tage|ja|120000||EUR|5%|||||
V-024|Aufzug Krause GmbH|70024|Wartung Haus A|Peter Aulich|aktiv|01.01.2023|31.12.2027|90 Tage|ja|90000||EUR||||||
V-025|Aufzug Krause GmbH|70024|Wartung Haus B|Peter Aulich|aktiv|01.01.2023|31.12.2027|90 Tage|ja|60000||EUR||||||
V-026|Planwerk Software GmbH|70025|Dienstplanung|Lea Brandt|aktiv|01.01.2024|31.12.2026|90 Tage|ja|75000||EUR||Entwurf|||Dienstplanung|
V-027|Laborbedarf Haas|70026|Reagenzien|Dr. Martin Egli|aktiv|01.01.2024|31.12.2027|30 Tage|ja|400000||EUR||||||
V-028|Blutspendedienst Süd|70027|Blutprodukte|Olaf Reimers|aktiv|01.01.2024|31.12.2027|30 Tage|ja|270000||EUR||||||
V-029|Müller Medizintechnik GmbH|70028|Instrumente|Olaf Reimers|aktiv|01.01.2024|31.12.2027|30 Tage|ja|245000||EUR||||||
V-030|Müller Gebäudetechnik GmbH|70029|Gebäudetechnik|Peter Aulich|aktiv|01.01.2024|31.12.2027|30 Tage|ja|180000||EUR||||||
V-031|Alpina Versicherung AG|70030|Betriebshaftpflicht|Karin Vogt|aktiv|01.09.2023|31.08.2027|90 Tage|ja|195000||EUR||||||
V-032|DocVideo GmbH|70032|Videosprechstunde|Lea Brandt|aktiv|01.01.2025|31.12.2027|30 Tage|ja|62000||EUR||||||
V-033|Transporte Ziegler GmbH|70033|Krankenfahrten|Olaf Reimers|gekündigt|01.06.2022|31.05.2026|90 Tage|nein|135000||EUR||||||
V-034|Entsorgung Rothe KG|70034|Klinikabfall|Peter Aulich|abgelaufen|01.01.2022|31.12.2025|90 Tage|nein|110000||EUR||||||
V-035|Entsorgung Rothe KG|70034|Klinikabfall (Nachfolge)|Peter Aulich|aktiv|01.01.2026|31.12.2029|90 Tage|nein|115000||EUR||||||
V-036|Seenetz Telekom GmbH|70035|Anschlüsse|Tomas Hruby|aktiv|01.05.2022|30.04.2026|90 Tage|ja|90000||EUR||||||
V-037|Wäscherei Lindner GmbH & Co. KG|70036|Mietwäsche|Karin Vogt|aktiv|01.01.2024|31.12.2027|90 Tage|ja|200000||EUR||||||
V-038|Medicode Verlag GmbH|70004|Kodierhandbuch|Karin Vogt|gekündigt|01.03.2023|31.12.2026|90 Tage|nein|50000||EUR||||||
V-039|Bauwerk Innenausbau GmbH|70005|Rahmenvertrag Maler|Peter Aulich|aktiv|01.01.2024|31.12.2027|30 Tage|nein|420000||EUR||||||
V-040|Klinik-TV Service GmbH||Patientenfernsehen|Karin Vogt|Entwurf|01.01.2027|31.12.2029|90 Tage|ja|48000||EUR||||||
V-041|Ziegler Archivbau GmbH|70031|Rollregale|Karin Vogt|abgelaufen|01.01.2021|31.12.2022|30 Tage|nein|30000||EUR||||||
V-042|Notstrom Kessler GmbH||Netzersatzanlage|Peter Aulich|aktiv|01.09.2026|31.08.2030|90 Tage|ja|54000||EUR||||||
V-043|Alpina Bau GmbH|70038|Bauunterhalt|Peter Aulich|aktiv|01.01.2024|31.12.2027|30 Tage|nein|84000||EUR||||||
"""

# number | supplier | object | owner | status | begin | end | notice | tacit | a year | in all | currency | exit plan
# | critical function
CONTRACTS_S = """
C-101|Nordlab Diagnostik AG|Analyses externes|Dr. Luc Favre|actif|01.01.2023|31.01.2027|3 mois|oui|640000||CHF|aucun|Laboratoire
C-102|Blanchisserie Alpine SA|Linge plat|Claire Rochat|actif|01.01.2024|31.12.2027|90 jours|oui|420000||CHF||
C-103|Transalpine Conseil SA|Conseil organisation|à définir|actif|01.05.2024|30.04.2028|30 jours|non|310000||CHF||
C-104|Parking Services Chablais SA|Gestion du parking|Claire Rochat|résilié|01.01.2022|31.12.2025|60 jours|non|62000||CHF||
C-105|Sécurité Incendie Valais SA|Contrôle incendie|Claire Rochat|actif|01.01.2025|31.12.2027|60 jours|oui|36000||CHF||
C-106|Robomed Systems SA|Robot chirurgical, second appareil|Dr. Luc Favre|actif|01.11.2025|31.10.2030|180 jours|non|540000||CHF|testé|Bloc opératoire
C-107|Helvetic Energie AG|Électricité|Claire Rochat|actif|01.01.2024|31.12.2027|90 jours|oui|||CHF||
C-108|MedCall Sàrl|Téléconsultation|Noémie Blanc|actif|01.01.2025|31.12.2027|60 jours|oui|58000||CHF||
C-109|ShiftCare AG|Planification|Noémie Blanc|actif|01.01.2025|31.12.2027|60 jours|oui|93000||CHF||
C-110|Romandie Fournitures SA|Consommables|Dr. Luc Favre|actif|01.01.2024|31.12.2027|30 jours|oui|340000||CHF||
C-111|Pharma Centrale SA|Médicaments|Dr. Luc Favre|actif|01.01.2024|31.12.2027|90 jours|oui|1480000||CHF|ébauche|Pharmacie
C-113|Imagerie Lausanne SA|Maintenance IRM|Dr. Luc Favre|actif|01.10.2024|30.09.2029|90 jours|oui|180000||CHF|testé|Imagerie
C-114|Bureau Fiduciaire Rochat SA|Révision|Claire Rochat|actif|01.01.2025|31.12.2027|90 jours|non||540000|CHF||
C-115|Hôtelière Restauration SA|Restauration|Claire Rochat|actif|01.07.2024|30.06.2028|120 jours|oui|960000||CHF||
C-117|Nettoyage Rhône SA|Nettoyage|Claire Rochat|actif|01.01.2024|31.12.2027|90 jours|oui|270000||CHF||
C-118|Assurance Vaudoise SA|RC|Claire Rochat|actif|01.01.2024|31.12.2027|90 jours|oui|100000||CHF||
C-119|Kliniksys AG|Dossier patient|Noémie Blanc|actif|01.01.2023|31.12.2028|12 mois|oui|220000||CHF|aucun|Patientenakte
C-120|Fondation Santé Valais|Accord de confidentialité|Claire Rochat|actif|01.01.2024|31.12.2028||non|0||CHF||
"""
