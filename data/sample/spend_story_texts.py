"""The words of what else is booked in the ledgers: fees, instalments and a rise whose value is named."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# first month | day | every so many months | supplier | cost centre | account and name | amount | more each time | text
# A month is the one before the bill where the text says {last}; what rises swings by up to 6 percent.
REPEATED = {
    "UK": """
2024-11 | 4 | 1 | Kestrel Catering Services Ltd | 4110 | 6330 Canteen | 2140.00 | 0 | Canteen Daventry DC1 {month}, fixed fee
2025-01 | 8 | 3 | Hourglass Tacho Bureau Ltd | 3310 | 5240 Driver hours checks | 4215.00 | 0 | Tachograph analysis, quarter to {last}
2026-01 | 12 | 1 | Ironpost Cyber Ltd | 9100 | 7040 Security monitoring | 870.00 | 790.00 | Managed detection {month}, German sites
""",
    "DE": "",
}

# posted | type | supplier | kind | cost centre | amount | text
ONCE = {
    "UK": """
2026-03-05|Invoice|Brackley Truck and Trailer Ltd|maintenance|3310|3150.00|Refurbishment trailer HG211, instalment 1 of 3
2026-03-26|Invoice|Brackley Truck and Trailer Ltd|maintenance|3310|3150.00|Refurbishment trailer HG211, instalment 2 of 3
2026-04-16|Invoice|Brackley Truck and Trailer Ltd|maintenance|3310|3150.00|Refurbishment trailer HG211, instalment 3 of 3
2026-07-09|Invoice|Wrapwell Packaging Ltd|packaging|4120|3186.40|Stretch film, 96 pallets, order 51877
2026-07-20|Credit|Wrapwell Packaging Ltd|packaging|4120|-3186.40|Credit: stretch film, order 51877, wrong warehouse
2026-07-21|Invoice|Wrapwell Packaging Ltd|packaging|4110|3186.40|Stretch film, 96 pallets, order 51877
""",
    "DE": "",
}
