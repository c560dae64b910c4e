"""What the sample company ordered without a contract, one line per thing."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# Paid by their contract alone, without an order.
WITHOUT_ORDERS = ("CT-1091", "CT-1092", "CT-1093", "CT-1094")

# company | supplier | text | amount | requester | days in 2026
WITHOUT_CONTRACT = """
UK | Driveforce Agency Ltd | Class 1 and 2 drivers | 54000 | Emma Whitlock | 01-05 02-02 03-02 04-01 05-05 06-01 07-01 08-03 09-01 10-01 11-02
UK | Scanvale Devices Inc. | Handheld scanners | 6800 | Priya Nair | 05-11 07-13 09-14 11-09
UK | Gripline Tyres Ltd | Winter tyres | 9200 | Rhys Morgan | 10-12
UK | Flexhall Temporary Space Ltd | Overflow space | 4600 | Callum Reid | 10-06 11-03
UK | Arden Bell Consulting LLP | Extra interviews network study | 14500 | Helen Prior | 06-15
UK | Ironpost Cyber Ltd | Logs of Hamburg servers | 3900 | Yusuf Demir | 08-10 11-17
UK | Nordtec Systems Limited | Test nights Tilbury release 8.4 | 11800 | Priya Nair | 11-18
UK | Liftmark Materials Handling Ltd | Reach trucks peak season | 7400 | Marcus Ojo | 10-05 11-18
UK | Brackley Truck & Trailer Ltd | Accident repair | 5300 | Gareth Pugh | 02-16 04-20 06-22 09-07
DE | Kordaat Transport B.V. | Teilladungen Benelux | 14100 | Beata Nowak | 01-07 02-03 03-03 04-02 05-06 06-02 07-02 08-04 09-02 10-02 11-03
DE | Kessler Projektpartner GmbH | Projektleitung | 22300 | Jonas Brandt | 02-09 04-07 06-08 08-10 10-12
DE | Reifenhof Unna GmbH | Reifen und Montage | 4200 | Holger Stein | 01-12 03-09 05-11 07-13 09-14 11-09
DE | Büro Lindner e.K. | Bürobedarf | 560 | Andreas Roth | 01-15 03-16 05-18 07-15 09-15 11-16
DE | Skyform Hosting GmbH | Zusätzliche Kapazität | 48000 | Graham Tully | 03-10 06-09 09-08
DE | Cargowerk Software GmbH | Änderungsantrag Ratenschnittstelle | 27500 | Katrin Vogel | 05-20 08-27 11-17
DE | Elbkai Container Trucking GmbH | Zusatzfahrten Hochsaison | 8900 | Ralf Petersen | 10-19 11-18
"""
