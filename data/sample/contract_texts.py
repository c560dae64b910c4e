"""The words of the contract register: what the sample company has signed, one line per contract."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# number and company (U, D) | contract | supplier | owner | status | starts | expires | notice days | own lead days | renewal (A auto, M by hand) and months | a year | uplift | exit, data return, change of control | systems
# exit n(one) d(raft) t(ested); data return n(one) m(anual) s(tandard); change of control s(ilent) c(onsent) t(erminate)
CONTRACTS = """
1001 U | Trunking framework 2025-27 | Pennine Trunking Limited | Tom Ashworth | Published | 2025-04-01 | 2027-03-31 | 90 | 60 | M | 430000 | 2.5 | nns |
1002 U | Trunking framework 2025-27 | Severnside Haulage Limited | Tom Ashworth | Published | 2025-04-01 | 2027-03-31 | 90 | 60 | M | 410000 | 2.5 | nns |
1003 U | Trunking framework 2025-27 | Fenland Carriers Limited | Tom Ashworth | Published | 2025-04-01 | 2027-03-31 | 90 | 60 | M | 280000 | 2.5 | nns |
1004 U | Backhaul agreement | Calder & Moss Transport | Callum Reid | Published | 2024-07-01 | 2027-06-30 | 60 | 30 | A 12 | 195000 | 2 | nns |
1005 U | Pallet network membership | Ridgeway Pallet Network plc | Tom Ashworth | Published | 2023-01-01 | 2027-12-31 | 180 | 90 | A 12 | 590000 | 3 | nns | 1028
1006 U | Same-day deliveries | Kestrel Courier Services Ltd | Callum Reid | Published | 2025-09-01 | 2027-08-31 | 30 | 30 | A 12 | 78000 | | nns |
1007 U | Reefer trunking | Blackwater Reefer Logistics Ltd | Tom Ashworth | Published | 2025-02-01 | 2027-01-31 | 90 | 30 | M | 205000 | 2 | nns |
1008 U | Trailer crossings Tilbury-Zeebrugge | Medway Shortsea Ltd | Tom Ashworth | Published | 2026-01-01 | 2027-12-31 | 120 | 60 | M | 380000 | 4 | nnc |
1009 D | Rahmenvertrag Ladungsverkehr | Brenntrans Spedition GmbH | Stefan Riedel | Published | 2025-01-01 | 2027-12-31 | 90 | 60 | A 12 | 520000 | 2 | nns |
1010 D | Nahverkehr Duisburg und Unna | Müller & Söhne Nahverkehr GmbH | Stefan Riedel | Published | 2024-04-01 | 2027-03-31 | 90 | 30 | A 12 | 126000 | | nns |
1011 D | Rahmenvertrag Ladungsverkehr | Oderland Transporte GmbH | Beata Nowak | Published | 2025-07-01 | 2027-06-30 | 60 | 30 | A 12 | 320000 | 2 | nns |
1012 D | Alpenverkehre | Alpenlinie Frachten AG | Stefan Riedel | Published | 2025-03-01 | 2027-02-28 | 90 | 30 | M | 345000 | 3 | nns |
1013 D | Polen-Verkehre | Wisla Trans Sp. z o.o. | Beata Nowak | Published | 2025-05-01 | 2027-04-30 | 60 | 30 | A 12 | 310000 | 2 | nns |
1014 D | Containertransporte Hamburg | Elbkai Container Trucking GmbH | Ralf Petersen | Published | 2024-10-01 | 2027-09-30 | 90 | 30 | A 12 | 187000 | 2 | nns |
1015 D | Umschlag Rheinhafen | Rheinhafen Umschlag GmbH | Stefan Riedel | Published | 2022-01-01 | 2028-12-31 | 180 | 90 | M | 380000 | 2 | nnc |
1016 U | Quay services Tilbury | Estuary Terminals Limited | Tom Ashworth | Published | 2024-01-01 | 2028-12-31 | 180 | 90 | M | 290000 | 3 | nnc |
1017 U | Fuel cards UK | Fuelbridge Cards Limited | Gareth Pugh | Published | 2024-06-01 | 2027-05-31 | 90 | 30 | A 12 | 1400000 | | nns | 1031
1018 D | Tankkarten | Tankring Flottenkarten GmbH | Gareth Pugh | Published | 2024-06-01 | 2027-05-31 | 90 | 30 | A 12 | 1430000 | | nns |
1019 D | Mautabrechnung | Mautwerk Service GmbH | Holger Stein | Published | 2023-03-01 | 2027-02-28 | 60 | 30 | A 12 | 470000 | | nns |
1020 U | Pallet hire | Palletloop UK Limited | Priya Nair | Published | 2025-01-01 | 2026-12-31 | 60 | 30 | A 12 | 155000 | 3 | nns |
1021 D | Palettenmiete | Palettenkreis GmbH | Stefan Riedel | Published | 2025-01-01 | 2027-12-31 | 60 | 30 | A 12 | 145000 | 2 | nns |
1022 U | Warehouse agency master services | Staffwell Industrial Ltd | Emma Whitlock | Published | 2024-11-01 | 2027-10-31 | 60 | 45 | M | 1050000 | | nns | 1020
1023 D | Arbeitnehmerüberlassung Lager | Nordkraft Personal GmbH | Emma Whitlock | Published | 2025-02-01 | 2027-01-31 | 60 | 45 | M | 1040000 | 3 | nns |
1024 U | Lease Daventry DC1 | Daventry Gate Estates LLP | David Hale | Published | 2018-06-24 | 2033-06-23 | 365 | 180 | M | 890000 | 2 | nnc |
1025 U | Lease Daventry DC2 and yard | Daventry Gate Estates LLP | David Hale | Published | 2020-09-29 | 2030-09-28 | 365 | 180 | M | 590000 | 2 | nnc |
1026 U | Lease Tilbury berth warehouse | Tilbury Portside Properties Ltd | David Hale | Published | 2019-03-25 | 2029-03-24 | 365 | 180 | M | 590000 | 2 | nnc |
1027 D | Mietvertrag Halle A Duisburg | LP Rheinhausen GmbH & Co. KG | Sabine Kurz | Published | 2017-01-01 | 2031-12-31 | 365 | 180 | M | 1010000 | 2 | nnc |
1028 D | Mietvertrag Halle B und Hof | LP Rheinhausen GmbH & Co. KG | Sabine Kurz | Published | 2021-01-01 | 2030-12-31 | 365 | 180 | M | 890000 | 2 | nnc |
1029 D | Untermiete Hamburg-Billbrook | LP Rheinhausen GmbH & Co. KG | Ralf Petersen | Published | 2022-04-01 | 2027-03-31 | 120 | 60 | A 12 | 168000 | | nns |
1030 D | Mietvertrag Unna | Unna Hallen KG | Sabine Kurz | Published | 2019-07-01 | 2029-06-30 | 365 | 180 | M | 520000 | 2 | nns |
1031 U | Forklift hire and service | Liftmark Materials Handling Ltd | Priya Nair | Published | 2024-05-01 | 2027-04-30 | 90 | 30 | A 12 | 98000 | 3 | nns |
1032 D | Stapler-Mietvertrag | Hubwerk Gabelstapler GmbH | Stefan Riedel | Published | 2024-08-01 | 2027-07-31 | 90 | 30 | A 12 | 100000 | 3 | nns |
1033 U | Customs brokerage Dover and Tilbury | Bordermark Customs Brokers Ltd | Ruth Calder | Published | 2024-01-01 | 2026-12-31 | 30 | 60 | M | 130000 | | nmc | 1010; 1303
1034 D | Zollabwicklung Emmerich | Zollpartner Emmerich GmbH | Ruth Calder | Published | 2025-01-01 | 2027-12-31 | 90 | 60 | A 12 | 130000 | 2 | nmc | 1011
1035 D | TMS licence | Cargowerk Software GmbH | Vendor Management Committee | Published | 2025-01-01 | 2026-12-31 | 90 | 60 | A 12 | 189849.60 | 3 | nns | 1001
1036 D | TMS maintenance and user support | Cargowerk Software GmbH | Katrin Vogel | Published | 2025-01-01 | 2027-12-31 | 90 | 60 | A 12 | 148000 | 3 | nns | 1001; 1402; 1403
1037 D | TMS rollout statement of work 2 | Cargowerk Software GmbH | Katrin Vogel | Published | 2026-01-15 | 2027-01-29 | 30 | 30 | M | 310000 | | nns | 1401
1038 U | Warehouse system subscription | Nordtec Systems Limited | Priya Nair | Published | 2024-07-01 | 2027-06-30 | 180 | 60 | A 24 | 452000 | 4 | dsc | 1004; 1406
1039 U | Tilbury cut-over support | Nordtec Systems Limited | Priya Nair | Expired | 2025-11-01 | 2026-04-30 | 30 | | M | 130000 | | nns | 1004
1040 U | Finance system subscription | Ledgerline Software Ltd | Claire Donnelly | Published | 2023-04-01 | 2027-03-31 | 90 | 60 | A 12 | 84700 | 5 | dss | 1006
1041 U | Route planning subscription | Routewise Planning Ltd | Luca Ferrante | Published | 2026-03-01 | 2028-02-29 | 90 | 30 | A 12 | 75800 | 3 | nms | 1008
1042 D | Dock booking subscription | Dockslot B.V. | Luca Ferrante | Published | 2025-12-01 | 2026-11-30 | 30 | 30 | A 12 | 34700 | 5 | nms | 1009
1043 D | Customs portal subscription | Portalo Zollsoftware GmbH | Ruth Calder | Published | 2025-10-01 | 2027-09-30 | 90 | 60 | A 12 | 70000 | 3 | nms | 1010; 1011
1044 D | Cloud hosting framework | Skyform Hosting GmbH | Graham Tully | Published | 2024-06-01 | 2027-05-31 | 180 | 60 | A 24 | 520000 | | nmt | 1101; 1105; 1111; 1112
1045 D | Cloud architect on demand | Skyform Hosting GmbH | Graham Tully | Published | 2025-11-01 | 2027-10-31 | 60 | 30 | A 12 | 48000 | | nns | 1101
1046 U | Telematics UK tractors and trailers | Vantage Telematics Inc. | Gareth Pugh | Published | 2024-10-01 | 2027-09-30 | 120 | 60 | A 12 | 415000 USD | 4 | nmt | 1012
1047 D | Telematik deutsche Zugmaschinen | Vantage Telematics Inc. | Gareth Pugh | Published | 2024-10-01 | 2027-09-30 | 120 | 60 | A 12 | 190000 USD | 4 | nmt | 1012
1048 U | Reefer sensors pilot | Vantage Telematics Inc. | Mark Ellery | Published | 2025-10-01 | 2026-12-31 | 30 | 30 | M | 38000 USD | | nns | 1013
1049 U | Handheld scanners supply | Scanvale Devices Inc. | Priya Nair | Expired | 2023-04-01 | 2026-03-31 | 60 | | M | 60000 USD | | nns | 1109
1050 U | Managed detection and response | Ironpost Cyber Ltd | Yusuf Demir | Published | 2023-12-01 | 2026-11-30 | 60 | 60 | A 12 | 154300 | 4 | dsc | 1027
1051 U | Penetration test 2026 | Ironpost Cyber Ltd | Yusuf Demir | Published | 2026-03-01 | 2026-12-31 | 30 | | M | 24000 | | nns |
1052 U | Mobile contracts | Meridian Mobile plc | Simon Keane | Published | 2024-03-01 | 2027-02-28 | 90 | 30 | A 24 | 88000 | 3.9 | nns | 1110
1053 U | Site lines UK | Meridian Mobile plc | Graham Tully | Published | 2023-07-01 | 2027-06-30 | 90 | 30 | A 12 | 33000 | 3.9 | nns | 1107
1054 D | Mobilfunk und Datenkarten | Rheintel Kommunikation GmbH | Katrin Vogel | Published | 2024-09-01 | 2027-08-31 | 90 | 30 | A 12 | 38000 | | nns |
1055 D | Standortanbindung | Rheintel Kommunikation GmbH | Katrin Vogel | Published | 2024-09-01 | 2027-08-31 | 90 | 30 | A 12 | 30500 | | nns | 1108
1056 U | Electricity and gas 2025-27 | Northmere Energy Limited | George Whitby | Published | 2025-04-01 | 2027-03-31 | 90 | 60 | M | 370000 | | nns |
1057 D | Strom und Gas | Stadtkraft Duisburg AG | Silke Baumann | Published | 2025-01-01 | 2027-12-31 | 90 | 60 | A 12 | 270000 | | nns |
1058 U | Workshop services | Brackley Truck & Trailer Ltd | Gareth Pugh | Published | 2024-02-01 | 2027-01-31 | 60 | 30 | A 12 | 215000 | 2 | nns | 1030
1059 D | Werkstattvertrag | Nutzfahrzeug-Service West GmbH | Holger Stein | Published | 2024-02-01 | 2027-01-31 | 60 | 30 | A 12 | 178000 | 2 | nns |
1060 U | Tyre supply and fitting | Gripline Tyres Ltd | Rhys Morgan | Published | 2025-06-01 | 2027-05-31 | 60 | 30 | A 12 | 70000 | 3 | nns |
1061 U | Gatehouse and patrol | Sentry Gate Security Ltd | Priya Nair | Terminated | 2023-01-01 | 2026-12-31 | 90 | 60 | M | 283000 | 4 | nns | 1032
1062 D | Objektschutz | Wachdienst Niederrhein GmbH | Silke Baumann | Published | 2024-01-01 | 2026-12-31 | 90 | 30 | A 12 | 239000 | 3 | nns |
1063 D | Reinigung Hallen und Büros | Gebäudereinigung Lohmann GmbH | Silke Baumann | Published | 2023-05-01 | 2027-04-30 | 60 | 30 | A 12 | 91000 | 2 | nns |
1064 U | Packaging supply 2024-26 | Wrapwell Packaging Ltd | Vivian Osei | Expired | 2024-07-01 | 2026-06-30 | 60 | | M | 120000 | | nns |
1065 U | Packaging supply 2026-28 | Wrapwell Packaging Ltd | Vivian Osei | Published | 2026-07-01 | 2028-06-30 | 60 | 30 | M | 132000 | 2 | nns |
1066 D | Folien und Kartonagen | Folienwerk Krefeld GmbH | Bettina Kranz | Published | 2025-10-01 | 2027-09-30 | 60 | 30 | A 12 | 105000 | | nns |
1067 U | Network study Midlands | Arden Bell Consulting LLP | Helen Prior | Expired | 2026-03-01 | 2026-09-30 | 14 | | M | 120000 | | nns |
1068 U | Carrier tender support | Arden Bell Consulting LLP | Anna Lindqvist | Published | 2026-08-01 | 2027-01-31 | 14 | | M | 60000 | | nns |
1069 U | Cargo and fleet insurance 2026 | Castlegate Marine Insurance Brokers | David Hale | Published | 2026-01-01 | 2026-12-31 | 30 | 60 | M | 338000 | | nns |
1070 U | Cleaning Wakefield and Tilbury | Brightfloor Cleaning Ltd | Vivian Osei | Published | 2024-05-01 | 2027-04-30 | 90 | 30 | A 12 | 31000 | 3 | nns |
1071 U | Trunking framework 2023-25 | Pennine Trunking Limited | Tom Ashworth | Expired | 2023-04-01 | 2025-03-31 | 90 | | M | 395000 | | nns |
1072 U | Trunking framework 2023-25 | Severnside Haulage Limited | Tom Ashworth | Expired | 2023-04-01 | 2025-03-31 | 90 | | M | 380000 | | nns |
1073 U | Trunking framework 2023-25 | Fenland Carriers Limited | Tom Ashworth | Expired | 2023-04-01 | 2025-03-31 | 90 | | M | 260000 | | nns |
1074 U | Electric shunters lease | Brackley Truck & Trailer Ltd | Gareth Pugh | Draft | 2026-12-01 | 2031-11-30 | 180 | 60 | M | 144000 | 2 | nns |
1075 U | Grid connection Wakefield | Northmere Energy Limited | Gareth Pugh | Draft | 2027-01-01 | 2046-12-31 | 365 | | M | 46000 | | nns |
1076 U | Data exchange agreement | Bordermark Customs Brokers Ltd | Ruth Calder | Draft | 2026-12-01 | 2028-11-30 | 90 | | M | 12000 | | nms | 1010
1077 D | Telematik deutsche Auflieger | Vantage Telematics Inc. | Gareth Pugh | Draft | 2027-01-01 | 2029-12-31 | 120 | | A 12 | 96000 USD | 4 | nmt | 1012
1078 U | Handheld scanners replacement | Scanvale Devices Inc. | Priya Nair | Draft | 2027-01-01 | 2029-12-31 | 60 | | M | 97000 USD | | nns | 1109
1079 U | Pallet balance ledger pilot | Ridgeway Pallet Network plc | Priya Nair | Published | 2026-04-01 | 2027-03-31 | 30 | | M | 6000 | | nns | 1028
1080 D | Trailer hire peak season | Brenntrans Spedition GmbH | Dennis Maurer | Published | 2026-10-01 | 2027-01-31 | 14 | | M | 44000 | | nns |
1081 D | eRechnung service | Portalo Zollsoftware GmbH | Sabine Kurz | Published | 2026-05-01 | 2028-04-30 | 90 | 30 | A 12 | 9800 | | nms | 1022
1082 U | Tilbury label printers service | Nordtec Systems Limited | Priya Nair | Published | 2025-06-01 | 2027-05-31 | 60 | 30 | A 12 | 14000 | | nns |
1083 U | Battery rooms maintenance | Liftmark Materials Handling Ltd | George Whitby | Published | 2025-01-01 | 2027-12-31 | 60 | 30 | A 12 | 11000 | | nns |
1084 D | Lagerverwaltung Wartung | Cargowerk Software GmbH | Timo Wenzel | Expired | 2022-01-01 | 2024-12-31 | 90 | | M | 52000 | | nns | 1005
1085 U | Fuel tank leases | Fuelbridge Cards Limited | Gareth Pugh | Published | 2022-02-01 | 2027-01-31 | 90 | 30 | A 12 | 22000 | | nns |
1086 D | Frachtprüfung Pilot | Alpenlinie Frachten AG | Beata Nowak | Draft | 2027-01-01 | 2027-12-31 | 30 | | M | 20000 | | nns |
1087 U | Overflow lanes peak season | Calder & Moss Transport | Callum Reid | Published | 2026-10-01 | 2027-01-31 | 14 | | M | 40000 | | nns |
1088 D | Winterdienst | Gebäudereinigung Lohmann GmbH | Silke Baumann | Published | 2025-11-01 | 2027-03-31 | 30 | | A 5 | 12000 | | nns |
1089 U | Courier spot rates | Kestrel Courier Services Ltd | Callum Reid | Expired | 2023-09-01 | 2025-08-31 | 30 | | M | 70000 | | nns |
1090 U | Retail returns Glasgow | Severnside Haulage Limited | Isla Munro | Published | 2026-02-01 | 2027-01-31 | 60 | 30 | A 12 | 36000 | | nns |
1091 U | Sign-in service subscription | Keystead Identity Ltd | Michael Okafor | Published | 2026-09-01 | 2028-08-31 | 90 | 60 | A 12 | 35800 | 3 | nms | 1106
1092 U | Canteen Daventry DC1 | Kestrel Catering Services Ltd | Emma Whitlock | Published | 2024-10-01 | 2027-09-30 | 60 | 30 | A 12 | 25680 | | nns |
1093 U | Tachograph analysis 2024-26 | Hourglass Tacho Bureau Ltd | Gareth Pugh | Expired | 2024-10-01 | 2026-09-30 | 60 | | M | 16860 | | nns |
1094 U | Managed detection German sites | Ironpost Cyber Ltd | Yusuf Demir | Published | 2026-01-01 | 2028-12-31 | 60 | 60 | A 12 | 66000 | | dsc |
"""

# The register of the next week: whole lines take the place of those with the same number.
NEXT = """
1050 U | Managed detection and response | Ironpost Cyber Ltd | Yusuf Demir | Published | 2023-12-01 | 2027-11-30 | 60 | 60 | A 12 | 160500 | 4 | dsc | 1027
1065 U | Packaging supply 2026-28 | Wrapwell Packaging Ltd | Hannah Pike | Published | 2026-07-01 | 2028-06-30 | 60 | 30 | M | 132000 | 2 | nns |
1069 U | Cargo and fleet insurance 2027 | Castlegate Marine Insurance Brokers | David Hale | Published | 2026-01-01 | 2027-12-31 | 30 | 60 | M | 351500 | | nns |
"""
