"""The words of the decision rights and of the approvals of the sample company, one line per field and per approval."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# field | recommends | agrees | is heard | decides | carries out | up to, in euros | up to which risk | reversible ones | committee heard
RIGHTS = """
Fleet | Rhys Morgan | David Hale | Anna Lindqvist | Helen Prior | Gareth Pugh | 1000000 | High | Gareth Pugh | Steering Committee
Warehouse | Aisha Bello | David Hale | Nordtec Systems Limited | Helen Prior | Priya Nair | 1000000 | High | Priya Nair |
Warehouse Germany | Heike Schreiber | Sabine Kurz | Martin Kowalski | Jonas Brandt | Stefan Riedel | 500000 | High | Stefan Riedel |
Procurement | Hannah Pike | David Hale | Tom Ashworth | Anna Lindqvist | Victor Anand | 250000 | Medium | Hannah Pike | Vendor Management Committee
Security | Yusuf Demir | David Hale | Ironpost Cyber Ltd | Michael Okafor | Grace Adeyemi | 250000 | High | Michael Okafor | IT Security Board
Route planning | Callum Reid | David Hale | Isla Munro | Helen Prior | Tom Ashworth | 500000 | Medium | Helen Prior |
Finance | Claire Donnelly | Sabine Kurz | Jens Albrecht | David Hale | Claire Donnelly | 1000000 | High | Sabine Kurz |
Customs | Imogen Platt | Rebecca Sloan | Lena Fischer | Ruth Calder | Imogen Platt | 250000 | Medium | Ruth Calder |
Hosting | Graham Tully | | Skyform Hosting GmbH | Michael Okafor; David Hale | Carla Weiss | 400000 | High | |
Customer portal | Zoe Hartley | Fiona Baird | Andreas Roth | Helen Prior | Luca Ferrante | 300000 | Medium | Helen Prior |
Digital | Sophie Grant | Tom Ashworth | Declan Moore | Helen Prior | Luca Ferrante | 300000 | Medium | Luca Ferrante |
Data | Nadia Rahman | | Fiona Baird | Steering Committee | Oliver Stamp | 200000 | Medium | | Steering Committee
HR | Joanna Frost | David Hale | Priya Nair | Emma Whitlock | Kayleigh Dunn | 150000 | Medium | Emma Whitlock |
Interfaces | Dominik Krause | | Timo Wenzel | Cargowerk Software GmbH | Dominik Krause | 50000 | Low | |
Transport system | Katrin Vogel | David Hale | Peter Lang | Helen Prior | Katrin Vogel | 2000000 | High | Jonas Brandt | Steering Committee
"""

# number | type | approving | what changed | requested by | requested on | approver | state | approved on | made on | comment
APPROVALS = """
0021 | Application | 1004 | Two fields on the goods-in screen | Aisha Bello | 2026-09-14 | Priya Nair | Approved | 2026-09-18 | 2026-09-21 | One field taken out
0022 | Application | 1014 | Rest reminders without names | Sophie Grant | 2026-10-20 | Luca Ferrante | Approved | 2026-10-23 | 2026-10-26 | After the works council
0023 | Access | 1007 | Role of a clerk who left | Julia Hartwig | 2026-09-28 | Sabine Kurz | Approved | 2026-09-30 | 2026-10-01 |
0024 | Application | 1101 | 40 percent more storage from October | Corinna Brehm | 2026-10-12 | Michael Okafor | Approved | 2026-10-12 | 2026-10-12 |
0025 | Application | 1001 | Rounding of fuel factors | Andrea Falk | 2026-10-19 | Katrin Vogel | Approved | 2026-10-19 | 2026-10-20 |
0026 | Workflow | 1023 | Limit of buyers from 2,000 to 5,000 | Victor Anand | 2026-09-07 | Anna Lindqvist | Approved | 2026-09-16 | 2026-09-21 | Limit set to 4,000
0027 | Application | 1009 | Two free moves of a slot | Tobias Engel | 2026-10-05 | Luca Ferrante | Rejected | 2026-10-12 | | One move is enough
0028 | Contract | CT-1087 | Overflow lanes until January | Callum Reid | 2026-09-15 | Tom Ashworth | Approved | 2026-09-22 | 2026-10-01 |
0029 | Application | 1112 | Old audit tables moved out | Carla Weiss | 2026-11-09 | Michael Okafor | Requested | | |
0030 | Application | 1111 | A second account for deleting copies | Carla Weiss | 2026-11-03 | Michael Okafor | Requested | | |
0031 | Access | 1106 | Administrators of the sign-in service, half as many | Yusuf Demir | 2026-10-28 | Michael Okafor | Requested | | |
0032 | Application | 1015 | German texts of the status | Zoe Hartley | 2026-10-20 | Luca Ferrante | Approved | 2026-10-26 | 2026-10-26 | Two texts changed
0033 | Purchase | 1109 | 60 scanners for Tilbury | Aisha Bello | 2026-09-21 | Priya Nair | Approved | 2026-09-25 | 2026-09-28 |
0034 | Application | 1008 | Capacities of the Daventry vehicles | Ewan Fraser | 2026-10-29 | Tom Ashworth | Approved | 2026-11-02 | 2026-11-06 | Five corrected
0035 | Application | 1010 | Fields that an entry must have | Dominik Krause | 2026-09-01 | Ruth Calder | Approved | 2026-09-04 | 2026-09-07 | 22 instead of 25
0036 | Workflow | 1026 | Changes of the network without a board | Jack Tomlin | 2026-11-02 | Michael Okafor | Requested | | |
"""

# The approvals of the next week: whole lines take the place of those with the same number.
NEXT_APPROVALS = """
0029 | Application | 1112 | Old audit tables moved out | Carla Weiss | 2026-11-09 | Michael Okafor | Approved | 2026-11-17 | 2026-11-18 | Tables of 2019 stay
0037 | Application | 1004 | Release 8.4 on the test system | Aisha Bello | 2026-11-18 | Priya Nair | Requested | | |
"""
