"""The words of the application list: what runs the sample company, one line per system."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# number | name | short description | business owner | deputy | IT owner | capability | criticality | life cycle | vendor | run by | cost | users | data | hosting | hours to restore
# Criticality 1 to 4; life cycle p(lan) i(n) o(ut) e(nd of life) or blank for in use; run by v(endor), s(hared) or blank for our own
APPLICATIONS = """
1001 | Cargowerk TMS | Plans, dispatches and invoices every shipment | Vendor Management Committee | | Katrin Vogel | Transport management | 1 | | Cargowerk Software GmbH | s | 391200 | 214 | Confidential | Skyform | 4
1002 | Trunkplan | Plans night trunks between UK hubs; to be replaced by Cargowerk TMS | Owen Marsh | Callum Reid | Owen Marsh | Transport management | 1 | o | | | 46000 | 38 | Internal | Daventry server room | 8
1003 | Dispo 2009 | Old dispatch screens Duisburg, last users of the export desk | Bernd Zoller | | Timo Wenzel | Transport management | 2 | e | | | 18500 | 11 | Confidential | Daventry server room | 24
1004 | Nordtec WMS | Receives, stores and picks goods in all UK warehouses | Priya Nair | Marcus Ojo | Aisha Bello | Warehouse management | 1 | | Nordtec Systems Limited | s | 452000 | 410 | Confidential | Vendor cloud | 2
1005 | Lagerleit | Warehouse control Duisburg and Unna | Katrin Vogel | Martin Kowalski | Timo Wenzel | Warehouse management | 1 | | | | 64000 | 175 | Confidential | Duisburg rack | 4
1006 | Ledgerline Finance | General ledger, payables and receivables UK | Claire Donnelly | Ben Crossley | Michael Okafor | Finance ledger | 1 | | Ledgerline Software Ltd | v | 84700 | 64 | Confidential | Vendor cloud | 8
1007 | SAP Business One Duisburg | General ledger and creditors Germany | Sabine Kurz | Jens Albrecht | Katrin Vogel | Finance ledger | 1 | o | | | 58200 | 29 | Confidential | Duisburg rack | 8
1008 | Routewise | Plans multi-drop routes for UK depots | Tom Ashworth | Declan Moore | Luca Ferrante | Route planning | 2 | i | Routewise Planning Ltd | v | 75800 | 46 | Internal | Vendor cloud | 12
1009 | Dockslot | Time slots at the docks of Duisburg and Daventry | Florian Beck | | Luca Ferrante | Dock booking | 3 | i | Dockslot B.V. | v | 34700 | 90 | Internal | Vendor cloud | 24
1010 | Portalo Customs | Hands import and export data to the brokers | Ruth Calder | Imogen Platt | Dominik Krause | Customs | 2 | i | Portalo Zollsoftware GmbH | v | 76200 | 31 | Confidential | Vendor cloud | 4
1011 | ATLAS Connector | Declarations to German customs | Lena Fischer | Anke Vossen | Dominik Krause | Customs | 1 | | Portalo Zollsoftware GmbH | v | 21400 | 12 | Confidential | Vendor cloud | 4
1012 | Vantage Fleet | Positions, fuel and driving times of both fleets | Gareth Pugh | Rhys Morgan | Luca Ferrante | Telematics | 2 | | Vantage Telematics Inc. | v | 501000 | 120 | Personal | Vendor cloud | 12
1013 | TrailerSense | Temperature and tyre sensors of the reefers | Gareth Pugh | | Luca Ferrante | Telematics | 2 | i | Vantage Telematics Inc. | v | 38000 | 25 | Internal | Vendor cloud | 12
1014 | Harrowgate Driver App | Jobs, proof of delivery and hours for own drivers | Luca Ferrante | Sophie Grant | Sophie Grant | Driver tools | 1 | | | | 118000 | 640 | Personal | Skyform | 4
1015 | Harrowgate Customer Portal | Shipment status for 310 customers | Luca Ferrante | Zoe Hartley | Rory Blackwood | Customer service | 2 | i | | | 96000 | 1240 | Confidential | Skyform | 8
1016 | CarrierDesk | Contracts and rates of subcontracted carriers | Anna Lindqvist | Hannah Pike | Victor Anand | Carrier management | 2 | | | | 12000 | 22 | Confidential | Daventry server room | 24
1017 | Carrier Scorecard | Punctuality and claims per carrier | Anna Lindqvist | Victor Anand | Philip Asante | Carrier management | 3 | | | | 4000 | 35 | Internal | Skyform | 48
1018 | PeopleHub | Contracts, holidays and payroll data of 1,900 employees | Emma Whitlock | Joanna Frost | Simon Keane | HR | 2 | | | v | 92000 | 1900 | Personal | Vendor cloud | 24
1019 | ShiftBoard | Rosters for warehouses and yards | Emma Whitlock | | Simon Keane | Workforce planning | 2 | | | | 15500 | 150 | Personal | Daventry server room | 24
1020 | Staffwell Portal | Agency bookings UK | Emma Whitlock | | | Workforce planning | 3 | | Staffwell Industrial Ltd | v | 0 | 28 | Personal | Vendor cloud | 48
1021 | InvoiceMatch | Compares carrier invoices with loads | Sabine Kurz | Julia Hartwig | Oliver Stamp | Finance automation | 2 | i | | | 22000 | 18 | Confidential | Skyform | 24
1022 | eRechnung Gateway | Sends German invoices in the legal format | Sabine Kurz | | Timo Wenzel | Finance automation | 2 | p | | | 9800 | 9 | Confidential | Skyform | 24
1023 | Coupa Procurement | Suppliers, orders and contracts | Anna Lindqvist | Bettina Kranz | Victor Anand | Procurement | 2 | | | v | 88000 | 140 | Confidential | Vendor cloud | 24
1024 | Claims File | Damage claims by e-mail and spreadsheet | Hugo Larkin | | | Claims | 3 | | | | 0 | 7 | Personal | Daventry server room | 72
1025 | SharePoint Intranet | Policies, forms, steering papers | Michael Okafor | Simon Keane | Simon Keane | Collaboration | 3 | | | v | 61000 | 1100 | Internal | Vendor cloud | 24
1026 | ServiceNow | Incidents, changes and this list | Simon Keane | Sam Bridges | Simon Keane | IT service | 3 | | | v | 74000 | 45 | Internal | Vendor cloud | 12
1027 | Ironpost Console | Security alerts of all sites | Yusuf Demir | Grace Adeyemi | Yusuf Demir | Security | 2 | | Ironpost Cyber Ltd | v | 154300 | 6 | Restricted | Vendor cloud | 4
1028 | Pallet Balance | Pallets owed to and by Ridgeway | Priya Nair | | Aisha Bello | Pallet management | 3 | i | Ridgeway Pallet Network plc | s | 6000 | 14 | Internal | Skyform | 48
1029 | Palettenkonto | Pallet accounts of German customers | IT and ops | | Timo Wenzel | Pallet management | 3 | | | | 4500 | 21 | Internal | Duisburg rack | 48
1030 | Workshop Manager | Services, parts and MOT dates of the UK fleet | Neil Garrick | | Simon Keane | Fleet maintenance | 3 | | | | 8200 | 16 | Internal | Daventry server room | 48
1031 | Fuel Monitor | Tank levels and card use by driver | Mark Ellery | | Luca Ferrante | Fleet maintenance | 3 | | Fuelbridge Cards Limited | v | 0 | 9 | Personal | Vendor cloud | 48
1032 | Gatehouse Log | Vehicles in and out of Daventry and Tilbury | Tracey Moss / Kieran Webb | | | Yard | 3 | | Sentry Gate Security Ltd | v | 5200 | 24 | Personal | Vendor cloud | 48
1033 | Yard Camera Daventry | Finds trailers by number plate | Tom Ashworth | Ewan Fraser | Jack Tomlin | Yard | 4 | | | | 7800 | 19 | Personal | Daventry server room | 72
1034 | Quote Desk | Prices for new lanes, spreadsheet with macros | Amelia Stroud | | | Pricing | 2 | o | | | 0 | 13 | Confidential | Daventry server room | 24
1035 | FreightCost | Cost per load and lane | Nadia Rahman | Philip Asante | Oliver Stamp | Reporting | 3 | i | | | 11000 | 40 | Confidential | Skyform | 48
1036 | CO2 Report | Emissions per shipment | Emily Shaw | | Laura Ebner | Reporting | 3 | p | | | 6000 | 4 | Internal | Skyform | 72
1037 | Robot Simulation Duisburg | Study tool of the consultants | Kessler Projektpartner GmbH | | | Warehouse design | 4 | | Kessler Projektpartner GmbH | v | 18000 | 3 | Internal | Vendor cloud |
1038 | Learning Hub | Training records of drivers and warehouse staff | Nicole Brandl | | Simon Keane | HR | 4 | | Lehrwerk Akademie GmbH | v | 19500 | 1700 | Personal | Vendor cloud | 72
"""
# platforms, infrastructure, data sets and recurring processes: the same columns
FOUNDATIONS = """
1101 | Skyform Cloud | Hosts planning, portal and data platform |  | | Graham Tully | Hosting | 1 | | Skyform Hosting GmbH | v | 1128000 | | Confidential | Skyform | 4
1102 | Daventry server room | Two racks, one air conditioner | Graham Tully | | Graham Tully | Hosting | 1 | o | | | 74000 | | Confidential | Daventry server room | 24
1103 | Duisburg rack | Servers of the German warehouses | Katrin Vogel | Timo Wenzel | Timo Wenzel | Hosting | 1 | | | | 22000 | | Confidential | Duisburg rack | 12
1104 | Microsoft 365 | Mail, files and meetings | Michael Okafor | Simon Keane | Simon Keane | Collaboration | 1 | | | v | 268000 | 1480 | Personal | Vendor cloud | 8
1105 | Harrowgate Data Platform | Loads, costs and customers in one store | Nadia Rahman | Oliver Stamp | Oliver Stamp | Reporting | 2 | | Skyform Hosting GmbH | s | 63000 | 75 | Confidential | Skyform | 24
1106 | Sign-in service | One account with two steps | Michael Okafor | Yusuf Demir | Yusuf Demir | Sign-in | 1 | | Keystead Identity Ltd | v | 41000 | 1480 | Personal | Vendor cloud | 2
1107 | Site networks UK | Lines and switches of five sites | Jack Tomlin | | Graham Tully | Network | 1 | | Meridian Mobile plc | s | 120900 | | Internal | On site | 8
1108 | Site networks Germany | Lines and switches of three sites | Katrin Vogel | | Timo Wenzel | Network | 1 | | Rheintel Kommunikation GmbH | s | 68500 | | Internal | On site | 8
1109 | Handheld fleet | 380 scanners in five warehouses | Priya Nair | Aisha Bello | Simon Keane | Warehouse devices | 1 | | Scanvale Devices Inc. | s | 61000 | 380 | Internal | On site | 12
1110 | Driver tablets | 640 tablets in cabs | IT Service Desk | | Simon Keane | Driver tools | 2 | | Meridian Mobile plc | s | 88000 | 640 | Personal | On site | 24
1111 | Backup vault | Copies of every server | Graham Tully | Carla Weiss | Carla Weiss | Backup | 1 | | Skyform Hosting GmbH | v | 52000 | | Restricted | Skyform | 4
1112 | Planning database | Orders and routes behind Trunkplan and the TMS | Michael Okafor | Carla Weiss | Carla Weiss | Transport management | 1 | i | Skyform Hosting GmbH | s | 39000 | | Confidential | Daventry server room | 4
1113 | Test lab | Copies of TMS and WMS for tests | Ravi Shetty | | Ravi Shetty | Testing | 4 | | Skyform Hosting GmbH | s | 47000 | 20 | Internal | Skyform | 72
1201 | Customer master UK | 2,900 customers of the UK company | Fiona Baird | | Oliver Stamp | Master data | 1 | | | | 0 | | Personal | Ledgerline Finance |
1202 | Customer master Germany | 1,700 customers of the German company | Andreas Roth | | Oliver Stamp | Master data | 1 | | | | 0 | | Personal | SAP Business One |
1203 | Carrier rates | 48,000 rates per lane and date | TBD | | Victor Anand | Master data | 1 | | | | 0 | | Confidential | CarrierDesk |
1204 | Item master warehouses | Dimensions and handling of stored goods | Aisha Bello | | Aisha Bello | Master data | 2 | | Nordtec Systems Limited | s | 0 | | Internal | Nordtec WMS |
1205 | Driver records | Licences, hours, medicals | Emma Whitlock | Joanna Frost | Simon Keane | HR | 1 | | | | 0 | | Personal | PeopleHub |
1206 | Load history | Five years of loads, stops and costs | Nadia Rahman | | Oliver Stamp | Reporting | 2 | | | | 0 | | Confidential | Data Platform |
1301 | Month end close UK | Seven working days, 41 steps | Claire Donnelly | Deepa Menon | | Finance ledger | 2 | | | | 0 | | Confidential | |
1302 | Month end close Germany | Nine working days, 38 steps | Jens Albrecht | | | Finance ledger | 2 | | | | 0 | | Confidential | |
1303 | Import clearance Dover | From pre-alert to release, 140 entries a day | Ruth Calder | Imogen Platt | | Customs | 1 | | Bordermark Customs Brokers Ltd | v | 0 | | Confidential | |
1304 | Carrier onboarding | Insurance, licence and sanctions checks | Hannah Pike | | | Carrier management | 2 | | | | 0 | | Confidential | |
1305 | Peak season planning | Space, drivers and agency hours from October | Steering Committee | | | Workforce planning | 2 | | | | 0 | | Internal | |
1306 | Monthly carrier rate update | Fuel factor and new lanes into CarrierDesk and TMS | Robert Kline | | | Carrier management | 1 | | | | 0 | | Confidential | |
1307 | Weekly driver hours check | Tachograph files against rosters | Ian Thackray | | | Driver tools | 1 | | | | 0 | | Personal | |
"""
# number | from > to | what travels | business owner | IT owner | criticality | life cycle | vendor | run by
INTEGRATIONS = """
1401 | 1203 > 1001 | Carrier rates for dispatch and self-billing | Katrin Vogel | Björn Hansen | 1 | p | Cargowerk Software GmbH | v
1402 | 1001 > 1007 | Invoices and accruals, nightly | Katrin Vogel | Timo Wenzel | 1 | | Cargowerk Software GmbH | v
1403 | 1001 > 1006 | Invoices UK, nightly file | Claire Donnelly | Dominik Krause | 1 | p | Cargowerk Software GmbH | v
1404 | 1001 > 1005 | Shipments to pick in Duisburg and Unna | Katrin Vogel | Timo Wenzel | 1 | | |
1405 | 1002 > 1004 | Loads to pick in Daventry and Tilbury | Owen Marsh | Aisha Bello | 1 | o | Nordtec Systems Limited | s
1406 | 1004 > 1006 | Storage and handling charges | Ben Crossley | Dominik Krause | 2 | | Nordtec Systems Limited | s
1407 | 1012 > 1001 | Positions and arrival times | Gareth Pugh | Dominik Krause | 2 | | Vantage Telematics Inc. | v
1408 | 1014 > 1001 | Proof of delivery photos and times | Sophie Grant | Rory Blackwood | 1 | | |
1409 | 1001 > 1015 | Five milestones per shipment | Luca Ferrante | Rory Blackwood | 2 | i | |
1410 | 1010 > 1303 | Import entries to Bordermark | Ruth Calder | Dominik Krause | 1 | p | Portalo Zollsoftware GmbH | v
1411 | 1010 > 1011 | Export declarations Emmerich | Lena Fischer | Dominik Krause | 2 | p | Portalo Zollsoftware GmbH | v
1412 | 1009 > 1005 | Booked slots to the gate | Florian Beck | Timo Wenzel | 3 | i | Dockslot B.V. | v
1413 | 1016 > 1203 | Rates as negotiated | Victor Anand | Robert Kline | 2 | | |
1414 | 1018 > 1019 | Staff and absences | Joanna Frost | Simon Keane | 3 | | |
1415 | 1001 > 1105 | Loads and costs each hour | Oliver Stamp | Oliver Stamp | 2 | | |
1416 | 1105 > 1035 | Cost per load | Nadia Rahman | Oliver Stamp | 3 | i | |
"""
