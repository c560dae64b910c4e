"""What is billed: unit, supplier, number's beginning, centre, account, text, currency, shape; and single postings."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)

# flat AMOUNT NOISE% [BILLS A MONTH] | rise FROM TO NOISE% | step FROM TO SINCE NOISE% | from FIRST LAST AMOUNT NOISE%
# annual MONTH AMOUNT GROWTH% [spread] | season TWELVE AMOUNTS NOISE% | units QUANTITY QUANTITY PRICE PRICE
BILLED = """
D|70001|CS-|4711|4806 Cloud und Hosting|Hosting Rechenzentrum|EUR|rise 40000 68000 4
D|70002|TP-|2100|4780 Fremdpersonal|Leihpersonal Pflege|EUR|step 55000 90000 2026-01 4
D|70003|RP-|3200|4806 Software|PACS Wartung jährlich|EUR|annual 10 380000 4 spread
D|70004|MV-|1100|4940 Fachliteratur|Kodierhandbuch Jahreslizenz|EUR|annual 3 46000 3
D|70005|BW-|4100|4260 Instandhaltung|Malerarbeiten laufend|EUR|flat 12000 8
D|70006|FW-|4200|4240 Fernwärme|Fernwärme Abrechnung|EUR|season 88000,84000,70000,46000,26000,12000,9000,9000,16000,38000,64000,82000 3
D|70007|BP-|4711|4806 Software|Subscription|USD|flat 30000 0
D|70008|TN-|4711|4806 Software|Terminportal Nutzer|EUR|units 400 900 25 25
D|70009|AL-|5100|4000 Arzneimittel|Arzneimittel Lieferung|EUR|flat 110000 4 4
D|70010|BH-|9900|4650 Bewirtung|Blumen|EUR|rise 200 420 5
D|70011|NR-|4100|4250 Reinigung|Unterhaltsreinigung|EUR|from 2026-04 2026-08 9000 2 up
D|70012|WB-|4100|4270 Bewachung|Wachdienst|EUR|flat 19500 3
D|70013|SR-|6100|4800 Wartung|Sterilgut Vollservice|EUR|flat 38000 3
D|70014|KS-|4711|4806 Software|KIS Pflege und Betrieb|EUR|flat 70000 2
D|70015|LS-|3100|4806 Software|Laborsystem|EUR|flat 20000 2
D|70016|M-|6100|4100 Medizinbedarf|Implantate|EUR|flat 24000 7 2
D|70018|KB-|1300|4950 Rechtsberatung|Beratung Arbeitsrecht|EUR|flat 8000 8
D|70019|KM-|1100|4930 Bürobedarf|Kopierer Klickpreise|EUR|flat 4200 5
D|70021|WM-|6100|4800 Wartung|Gerätewartung|EUR|flat 12000 6
D|70022|SW-|5200|4300 Lebensmittel|Speisenversorgung|EUR|flat 101600 1
D|70023|KO-|4100|4260 Instandhaltung|Wartung Kälteanlagen|EUR|step 10000 10500 2025-09 0
D|70024|AK-|4100|4260 Instandhaltung|Aufzugswartung|EUR|flat 12333.33 0
D|70025|PW-|4711|4806 Software|Dienstplanung|EUR|flat 6200 0
D|70026|LH-|3100|4100 Laborbedarf|Reagenzien|EUR|flat 28000 9 3
D|70027|BSD-|6100|4100 Blutprodukte|Erythrozyten|EUR|flat 21000 7 3
D|70028|RE-|6100|4100 Medizinbedarf|Instrumente|EUR|flat 17500 9 2
D|70029|MG-|4100|4260 Instandhaltung|Gebäudetechnik|EUR|flat 14000 6
D|70032|DV-|4711|4806 Software|Videosprechstunde|EUR|flat 5100 0
D|70033|TZ-|6100|4730 Transport|Krankenfahrten|EUR|from 2024-09 2026-05 11000 4
D|70034|ER-|4100|4255 Entsorgung|Klinikabfall|EUR|flat 9000 4
D|70035|ST-|4711|4920 Telefon|Anschlüsse|EUR|flat 7400 1
D|70036|WL-|2100|4280 Wäsche|Mietwäsche|EUR|flat 16000 3
D|70038|AB-|4100|4260 Instandhaltung|Bauunterhalt|EUR|flat 6500 6
D|79001|ST |1100|4320 Steuern|Umsatzsteuer Vorauszahlung|EUR|flat 14000 9
D|79002|ZI |1100|2100 Zinsen|Darlehenszinsen|EUR|flat 9200 0
D|79003|DRV |1100|4130 Sozialabgaben|Beiträge|EUR|flat 64000 1
D|79004|IC-|1100|1700 Verrechnung|Konzernumlage|EUR|rise 20000 40000 2
D|78001|RK-|1100|4660 Reisekosten|Reisekosten Kongress|EUR|flat 900 20
D|78003|PK-|2100|4780 Fremdpersonal|Vermittlung Pflegekräfte|EUR|flat 6000 6
S|K101|ND|Laboratoire|6210 Laboratory services|Analyses envoyées|CHF|units 1000 1500 30 35
S|K102|BA|Hôtellerie|6350 Laundry|Linge plat|CHF|flat 41000 2
S|K103|TC|Direction|6530 Consulting|Conseil organisation|CHF|flat 25000 4
S|K104|PS|Direction|6390 Parking|Gestion du parking|CHF|flat 5200 2
S|K106|RS|Bloc opératoire|6150 Maintenance|Robot chirurgical|CHF|step 20000 45000 2025-11 3
S|K107|HE|Énergie|6400 Electricity|Électricité|CHF|flat 31000 4
S|K108|MC|Informatique|6570 Software|Téléconsultation|CHF|flat 4800 0
S|K109|SC|Informatique|6570 Software|Planification du personnel|CHF|flat 7700 0
S|K110|F-|Bloc opératoire|4200 Medical supplies|Consommables|CHF|flat 26000 8 2
S|K111|PC-|Pharmacie|4000 Drugs|Médicaments|CHF|flat 120000 4 3
S|K114|BR|Direction|6530 Audit|Révision des comptes|CHF|flat 14800 1
S|K115|HR|Hôtellerie|4300 Food|Restauration|CHF|flat 80000 0
S|K117|NR|Hôtellerie|6360 Cleaning|Nettoyage|CHF|flat 22000 3
S|K118|AV|Direction|6300 Insurance|Prime|CHF|annual 1 96000 2 spread
S|70014|KS|Informatique|6570 Software|Dossier patient|CHF|flat 18000 0
S|K116|OI|Direction|8900 Tax|Acompte|CHF|flat 17000 5
S|K119|EX|Direction|6640 Travel|Note de frais|CHF|flat 700 25
S|K121|AM-|Direction|6600 Marketing|Graphisme|CHF|flat 4000 8
S|K120|RM|Direction|1100 Intercompany|Prestations du groupe|CHF|flat 12000 0
"""

# unit, supplier, day, number, centre, account, text, amount, currency, kind, service from, service to
POSTED = """
D|70005|2026-06-18|BW-2026-77|4100|4260 Instandhaltung|Sanierung Station 4 einmalig|240000.00|EUR|invoice||
D|70026|2026-03-20|LH-260317|3100|4100 Laborbedarf|Reagenzien Immunologie|18420.35|EUR|invoice||
D|70026|2026-04-08|LH-260317|3100|4100 Laborbedarf|Reagenzien Immunologie|18420.35|EUR|invoice||
D|70028|2026-05-12|RE-2026/0512|6100|4100 Medizinbedarf|Instrumentensieb|9876.40|EUR|invoice||
D|70028|2026-06-02|RE20260512|6100|4100 Medizinbedarf|Instrumentensieb|9876.40|EUR|invoice||
D|70016|2026-02-09|M-88123|6100|4100 Medizinbedarf|Hüftimplantate|22150.00|EUR|invoice||
D|70017|2026-02-26|M-88123|6100|4100 Medizinbedarf|Hüftimplantate|22150.00|EUR|invoice||
D|70017|2025-11-11|M-87001|6100|4100 Medizinbedarf|Schrauben|7340.00|EUR|invoice||
D|70037|2025-12-10|WL-3380|2100|4280 Wäsche|Mietwäsche Nachtrag|12900.00|EUR|invoice||
D|70022|2026-04-14|SW-26044|5200|4300 Lebensmittel|Bankett und Sonderkost|31000.00|EUR|invoice||
D|70022|2026-04-28|SW-26044-G|5200|4300 Lebensmittel|Gutschrift zu SW-26044|-31000.00|EUR|credit||
D|70022|2026-04-29|SW-26044-N|5200|4300 Lebensmittel|Bankett neu berechnet|31000.00|EUR|invoice||
D|70030|2025-09-10|AV-2026|1100|4360 Versicherungen|Betriebshaftpflicht Rate 1/4|48500.00|EUR|invoice||
D|70030|2025-12-10|AV-2026|1100|4360 Versicherungen|Betriebshaftpflicht Rate 2/4|48500.00|EUR|invoice||
D|70030|2026-03-10|AV-2026|1100|4360 Versicherungen|Betriebshaftpflicht Rate 3/4|48500.00|EUR|invoice||
D|70030|2026-06-10|AV-2026|1100|4360 Versicherungen|Betriebshaftpflicht Rate 4/4|48500.00|EUR|invoice||
D|70030|2024-09-10|AV-2025|1100|4360 Versicherungen|Betriebshaftpflicht Rate 1/4|47800.00|EUR|invoice||
D|70030|2024-12-10|AV-2025|1100|4360 Versicherungen|Betriebshaftpflicht Rate 2/4|47800.00|EUR|invoice||
D|70030|2025-03-10|AV-2025|1100|4360 Versicherungen|Betriebshaftpflicht Rate 3/4|47800.00|EUR|invoice||
D|70030|2025-06-10|AV-2025|1100|4360 Versicherungen|Betriebshaftpflicht Rate 4/4|47800.00|EUR|invoice||
D|70034|2026-01-22|ER-9912|4100|4255 Entsorgung|Sonderabfuhr Haus A|3150.00|EUR|invoice||
D|70034|2026-01-22|ER-9912|6100|4255 Entsorgung|Sonderabfuhr Haus B|3150.00|EUR|invoice||
D|70027|2026-05-06|BSD-10231|6100|4100 Blutprodukte|Thrombozyten Station 2|4250.00|EUR|invoice||
D|70027|2026-05-06|BSD-10232|6100|4100 Blutprodukte|Thrombozyten Station 7|4250.00|EUR|invoice||
D|70033|2026-06-24|TZ-9001|6100|4730 Transport|Schlussrechnung Mai|10890.00|EUR|invoice|2026-05-01|2026-05-31
D|70019|2026-08-31|KM-RST|1100|4930 Bürobedarf|Rückstellung August|4200.00|EUR|accrual||
D|78004|2026-03-17|WT-77|6100|4800 Wartung|Prüfung Geräte|68400.00|EUR|invoice||
D|78004|2026-07-08|WT-91|6100|4800 Wartung|Prüfung Geräte zweites Halbjahr|57900.00|EUR|invoice||
D|78002|2026-03-03|RK-4711|1100|4660 Reisekosten|Fortbildung Zürich|612.40|EUR|expense||
S|K110|2026-06-04|F-55821|Bloc opératoire|4200 Medical supplies|Champs stériles|12640.50|CHF|invoice||
S|K110|2026-06-18|F-55821|Bloc opératoire|4200 Medical supplies|Champs stériles|12640.50|CHF|invoice||
S|K111|2026-03-05|PC-7781|Pharmacie|4000 Drugs|Vaccins|15200.75|CHF|invoice||
S|K111|2026-03-19|PC-7781|Pharmacie|4000 Drugs|Vaccins note de crédit|-15200.75|CHF|credit||
S|K111|2026-03-26|PC-7781|Pharmacie|4000 Drugs|Vaccins|15200.75|CHF|invoice||
S|K107|2024-12-31|JE-2412|Énergie|6400 Electricity|Accrual December|33000.00|CHF|accrual||
S|K107|2025-01-02|JE-2412R|Énergie|6400 Electricity|Reversal accrual December|-33000.00|CHF|reversal||
S|K107|2026-08-31|JE-2608|Énergie|6400 Electricity|Accrual August true-up|62000.00|CHF|accrual||
S|K107|2025-12-31|JE-2512|Énergie|6400 Electricity|Accrual December|64000.00|CHF|accrual||
S|K107|2026-01-02|JE-2512R|Énergie|6400 Electricity|Reversal accrual December|-64000.00|CHF|reversal||
S|K113|2024-09-24|IL-24|Imagerie|6150 Maintenance|Maintenance IRM 10.2024-09.2025|180000.00|CHF|invoice|2024-10-01|2025-09-30
S|K113|2025-09-25|IL-25|Imagerie|6150 Maintenance|Maintenance IRM 10.2025-09.2026|180000.00|CHF|invoice|2025-10-01|2026-09-30
S|K113|2026-08-28|IL-26|Imagerie|6150 Maintenance|Maintenance IRM 10.2026-09.2027|180000.00|CHF|invoice|2026-10-01|2027-09-30
"""
