"""The words of the dependencies: what waits for what in the sample company, one line per link."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# number | from | relation | to | what is needed | state | who answers for it | needed by | written down | comment
# Keys as in the lists; a system by its number without its prefix, a step of the plan by its number there.
LINKS = """
4101 | HGF-101 | is blocked by | SC-2026-041 | Go-live with or without the rate interface | Open | Jonas Brandt | 2026-11-08 | 2026-09-22 |
4102 | HGF-102 | depends on | HGF-101 | One rate table that works | Open | Katrin Vogel | 2027-01-29 | 2026-02-10 | Release 5.4 brings both
4103 | HGF-105 | depends on | HGF-104 | The lessons of Tilbury, and its support days | Open | Priya Nair | 2027-01-15 | 2026-05-18 |
4104 | HGF-109 | depends on | HGF-108 | The field list of the Dover portal | Open | Ruth Calder | 2027-01-29 | 2026-08-24 |
4105 | HGF-119 | is blocked by | HGF-118 | An empty room | Open | Michael Okafor | 2027-02-26 | 2026-06-01 |
4106 | HGF-130 | is blocked by | SC-2026-036 | The grid connection | Open | David Hale | 2026-10-16 | 2026-07-20 | Offer ends on 17 December
4107 | HGF-142 | depends on | HGF-141 | Accounts of all customers | Open | Luca Ferrante | 2027-03-26 | 2026-09-14 |
4108 | HGF-157 | is blocked by | HGF-101 | Consignment notes from the new system | Open | Katrin Vogel | 2027-01-29 | 2026-04-20 |
4109 | HGF-154 | depends on | SC-2026-054 | Before or after the portal | Open | Anna Lindqvist | 2027-01-08 | 2026-11-03 |
4110 | HGF-150 | depends on | S-10046 | Blackwater's reefers on two Sundays | Open | Gareth Pugh | 2026-12-06 | 2026-10-19 |
4111 | HGF-124 | is blocked by | SC-2026-057 | A night without dispatch | Open | Michael Okafor | 2026-11-27 | 2026-11-10 |
4112 | HGF-162 | depends on | HGF-151 | Handhelds that can be patched | Disputed | Michael Okafor | 2026-12-04 | 2026-09-07 | Replacement ends in February, the insurer asks for December
4113 | HGF-139 | depends on | 1105 | Loads of each hour | Met | Oliver Stamp | 2026-07-31 | 2026-05-11 |
4114 | HGF-121 | depends on | S-10298 | Ironpost's sensors in Hamburg | Met | Yusuf Demir | 2026-11-15 | 2026-08-17 |
4115 | 1001 | runs on | 1112 | Orders and routes | Open | Carla Weiss | | 2026-01-12 |
4116 | 1002 | runs on | 1112 | Orders and routes | Open | Carla Weiss | | 2026-01-12 |
4117 | 1012 | runs on | 1112 | Positions to orders | Open | Carla Weiss | | 2026-01-12 |
4118 | 1014 | runs on | 1112 | Jobs of the drivers | Open | Carla Weiss | | 2026-01-12 |
4119 | 1015 | runs on | 1112 | Milestones of the shipments | Open | Carla Weiss | | 2026-01-12 |
4120 | 1021 | runs on | 1112 | Loads to compare with | Open | Carla Weiss | | 2026-01-12 |
4121 | 1004 | runs on | 1107 | Lines of the UK sites | Open | Jack Tomlin | | 2026-01-12 |
4122 | 1005 | runs on | 1103 | Servers in Duisburg | Open | Timo Wenzel | | 2026-01-12 |
4123 | 1203 | feeds | 1001 | Carrier rates | Open | Katrin Vogel | | 2026-01-12 |
4124 | HGF-118 | depends on | 1111 | Copies that can be restored | Open | Michael Okafor | 2026-12-13 | 2026-10-12 |
"""

# The links of the next week: whole lines take the place of those with the same number.
NEXT = """
4109 | HGF-154 | depends on | SC-2026-054 | Before or after the portal | Open | Anna Lindqvist | 2027-01-15 | 2026-11-03 | Dover goes live on 15 January
4125 | HGF-104 | is blocked by | SC-2026-058 | Release 8.4 or 60 users | Open | Priya Nair | 2026-11-25 | 2026-11-18 |
"""
