"""The words of the goals: what the sample company wants to reach, one line per goal and per key result."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# number | goal | level | under | owner | period | state | progress; what serves it: initiatives
GOALS = """
O-1 | One plan for every load of the group | Company | | Helen Prior | 2026 | At risk | 52 | HGF-101; HGF-102; HGF-118; HGF-119; HGF-157
O-2 | Warehouses pick without paper | Company | | Priya Nair | 2026 | At risk | 61 | HGF-104; HGF-105; HGF-151; HGF-165
O-3 | Customers know where their load is | Company | | Helen Prior | 2026 | At risk | 66 | HGF-111; HGF-141; HGF-142; HGF-150; HGF-117
O-4 | Books closed in five days, invoices paid on time | Company | | David Hale | 2026 | On track | 58 | HGF-107; HGF-144; HGF-145; HGF-147; HGF-156
O-5 | Fewer miles, less diesel | Company | | Tom Ashworth | 2026 | Off track | 34 | HGF-114; HGF-115; HGF-126; HGF-127; HGF-129; HGF-130; HGF-148; HGF-159
O-6 | Nobody gets in who should not, and we are back in four hours | Function | O-1 | Michael Okafor | 2026 | At risk | 60 | HGF-121; HGF-122; HGF-124; HGF-162
O-7 | Every border crossed without waiting | Function | O-3 | Ruth Calder | 2026 | At risk | 40 | HGF-108; HGF-109; HGF-154
O-8 | Carriers and staff at a price that customers pay | Function | O-4 | Anna Lindqvist | 2026 | On track | 64 | HGF-132; HGF-133; HGF-135; HGF-136; HGF-138; HGF-139; HGF-160; HGF-166; HGF-112
"""

# number | goal | key result | unit | from | to | now | confidence | owner | state | measured
RESULTS = """
O-1.1 | O-1 | German shipments planned in one system | % | 0 | 100 | 0 | 0.4 | Katrin Vogel | At risk | 2026-11-10
O-1.2 | O-1 | UK trunk lanes on the same plan | lanes | 0 | 9 | 0 | 0.2 | Callum Reid | Off track | 2026-11-10
O-1.3 | O-1 | Servers left in the Daventry room | servers | 41 | 0 | 27 | 0.3 | Graham Tully | Off track | 2026-11-09
O-2.1 | O-2 | Picks without paper in Tilbury | % | 0 | 100 | 58 | 0.5 | Priya Nair | At risk | 2026-11-11
O-2.2 | O-2 | Pick confirmation with 90 users | seconds | 11 | 2 | 6 | 0.4 | Aisha Bello | At risk | 2026-11-12
O-3.1 | O-3 | Customers with access to the portal | customers | 0 | 310 | 164 | 0.6 | Luca Ferrante | At risk | 2026-11-05
O-3.2 | O-3 | Calls about where a load is | calls a day | 420 | 200 | 305 | 0.6 | Fiona Baird | At risk | 2026-11-05
O-3.3 | O-3 | Subcontracted loads with a photo | % | 0 | 90 | 26 | 0.3 | Luca Ferrante | Off track | 2026-11-02
O-4.1 | O-4 | Carrier invoices matched without a clerk | % | 61 | 90 | 84 | 0.7 | Sabine Kurz | On track | 2026-11-06
O-4.2 | O-4 | Working days to close a month | days | 9 | 5 | 7 | 0.5 | Claire Donnelly | At risk | 2026-11-06
O-5.1 | O-5 | Idling of the tractors | % | 9.2 | 8.3 | 8.1 | 0.8 | Gareth Pugh | On track | 2026-11-03
O-5.2 | O-5 | Vehicles on the same drops, fewer | vehicles | 0 | 5 | 1 | 0.5 | Tom Ashworth | At risk | 2026-11-03
O-6.1 | O-6 | Hours until dispatch is back | hours | 9 | 4 | 6.2 | 0.5 | Carla Weiss | At risk | 2026-11-11
O-6.2 | O-6 | Conditions of the insurer closed | conditions | 0 | 7 | 4 | 0.6 | Yusuf Demir | At risk | 2026-11-11
O-7.1 | O-7 | Minutes per import entry | minutes | 34 | 6 | 34 | 0.4 | Imogen Platt | At risk | 2026-11-04
O-8.1 | O-8 | Agency share of driver hours | % | 14 | 10 | 11.6 | 0.7 | Emma Whitlock | On track | 2026-11-06
O-8.2 | O-8 | Lanes at or below the rate limit | lanes | 0 | 186 | 155 | 0.6 | Anna Lindqvist | On track | 2026-11-13
"""

# The results of the next week: whole lines take the place of those with the same number.
NEXT_RESULTS = """
O-2.1 | O-2 | Picks without paper in Tilbury | % | 0 | 100 | 41 | 0.3 | Priya Nair | Off track | 2026-11-19
O-3.1 | O-3 | Customers with access to the portal | customers | 0 | 310 | 203 | 0.7 | Luca Ferrante | On track | 2026-11-19
O-6.2 | O-6 | Conditions of the insurer closed | conditions | 0 | 7 | 5 | 0.7 | Yusuf Demir | On track | 2026-11-19
"""
